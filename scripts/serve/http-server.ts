import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlainError } from '../platform/plain-error'
import { errorAnswer } from './error-answers'
import { guardedResponse } from './guarded-response'
import { refusalOf } from './request-limits'
import { addVisitorAddress } from './visitor-address'

export interface HttpServer {
  /** Takes no new requests, lets the running ones finish, and cuts those that have not after `patienceMs`. */
  stop(patienceMs: number): Promise<void>
}

interface Options {
  readonly host: string
  readonly port: number
  readonly replacesErrors: boolean
  readonly handle: RequestListener
}

const refusalStatus = { addressTooLong: 414, tooLarge: 413, lengthMissing: 411 } as const

/** Our own socket in front of Next: it decides what is let in, and what goes out when Next fails. */
export async function listen({ host, port, replacesErrors, handle }: Options): Promise<HttpServer> {
  let isStopping = false
  const server = createServer(
    {
      ServerResponse: guardedResponse({ isStopping: () => isStopping, replacesErrors }),
      maxHeaderSize: 16_384,
      headersTimeout: 10_000,
      requestTimeout: 120_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 5_000,
    },
    (request, response) => {
      addVisitorAddress(request)
      const refusal = refusalOf(request)
      if (refusal === null) handle(request, response)
      else refuse(request, response, refusal)
    },
  )
  await open(server, host, port)
  return {
    stop: async (patienceMs) => {
      isStopping = true
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await Promise.race([closed, sleep(patienceMs, undefined, { ref: false })])
      server.closeAllConnections()
    },
  }
}

/** The sentence for a taken port. */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE')
    return new PlainError(
      `Port ${port} är upptagen av ett annat program. Stoppa det, eller välj en annan port:\n\n  PORT=${port + 1} npm start`,
    )
  if (code === 'EACCES')
    return new PlainError(`Du får inte använda port ${port}. Välj en högre:\n\n  PORT=3000 npm start`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new PlainError(`Den här datorn har inte adressen HOST=${host}. Ta bort HOST, eller skriv HOST=0.0.0.0.`)
  return error
}

function open(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(explainListenError(error, host, port))
    server.once('error', fail)
    server.listen({ host, port }, () => {
      server.off('error', fail)
      resolve()
    })
  })
}

function refuse(request: IncomingMessage, response: ServerResponse, refusal: keyof typeof refusalStatus): void {
  response.setHeader('Connection', 'close')
  if (refusal === 'lengthMissing') return void response.writeHead(refusalStatus[refusal]).end()
  const { body, headers } = errorAnswer(refusal, {
    url: (request.url ?? '/').slice(0, 200),
    referer: request.headers.referer,
    acceptLanguage: request.headers['accept-language'],
  })
  response.writeHead(refusalStatus[refusal], { ...headers }).end(body)
}
