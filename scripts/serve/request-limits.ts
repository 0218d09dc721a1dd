import type { IncomingMessage } from 'node:http'

export type Refusal = 'addressTooLong' | 'tooLarge' | 'lengthMissing'

/** Every address of ours is far shorter. */
export const longestAddress = 4096
/** The forms' own handlers refuse sooner and in better words; this is the wall behind them. */
export const largestForm = 2_000_000
/** Staff upload pictures and documents. */
const largestUpload = 30_000_000

/** What is refused before anything of ours or of Next's has looked at it. */
export function refusalOf(request: IncomingMessage): Refusal | null {
  const url = request.url ?? '/'
  if (url.length > longestAddress) return 'addressTooLong'
  // A body of unknown length could not be held to any limit. Browsers and proxies always say the length.
  if (request.headers['transfer-encoding'] !== undefined) return 'lengthMissing'
  const size = Number(request.headers['content-length'] ?? 0)
  return size > (isForStaff(url) ? largestUpload : largestForm) ? 'tooLarge' : null
}

function isForStaff(url: string): boolean {
  return /^\/(admin|cms-api)(\/|\?|$)/.test(url)
}
