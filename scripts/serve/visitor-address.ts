import type { IncomingMessage } from 'node:http'

/**
 * Writes who is at the other end of the socket last into `X-Forwarded-For`, as every proxy does. What stands before it
 * was said by others, and `TRUST_PROXY` decides how much of that is believed (`server/forms/visitor-network.ts`).
 */
export function addVisitorAddress(request: IncomingMessage): void {
  const said = request.headers['x-forwarded-for']
  const before = Array.isArray(said) ? said : said === undefined ? [] : [said]
  request.headers['x-forwarded-for'] = [...before, request.socket.remoteAddress ?? 'unknown'].join(', ')
}
