import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { errorAnswer } from './error-answers'
import { finishPage } from './read-only-page'

interface Behaviour {
  /** Whether the server is about to stop: then no connection is kept for a next request. */
  readonly isStopping: () => boolean
  /** In development Next's own error page says more. */
  readonly replacesErrors: boolean
}

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[]

/**
 * The response that Next writes to. When Next fails, a reader without script gets a finished page, not an empty one.
 * A page that may run no script is held until it is whole and then goes out without script, packed by us.
 */
export function guardedResponse({ isStopping, replacesErrors }: Behaviour) {
  return class GuardedResponse extends ServerResponse<IncomingMessage> {
    /** What goes out instead of what Next writes. */
    #instead: Buffer | null = null
    /** What Next has written so far of a page that we finish. */
    #page: Buffer[] | null = null
    /** What the browser accepts. Next is told that it accepts nothing packed where we pack ourselves. */
    readonly #accepted: string

    constructor(request: IncomingMessage) {
      super(request)
      this.#accepted = String(request.headers['accept-encoding'] ?? '')
      if (isForResidents(request)) request.headers['accept-encoding'] = 'identity'
    }

    override writeHead(status: number, reasonOrHeaders?: string | Headers, headers?: Headers): this {
      const given = typeof reasonOrHeaders === 'string' ? headers : reasonOrHeaders
      for (const [name, value] of pairsOf(given)) this.setHeader(name, value)
      this.removeHeader('X-Powered-By')
      if (isStopping()) this.setHeader('Connection', 'close')
      if (replacesErrors && isUnfinishedError(this.req, status, this.getHeader('content-type'))) this.#replace(status)
      else if (isForResidents(this.req) && isReadOnly(this)) {
        this.statusCode = status
        this.#page ??= []
        return this
      }
      return super.writeHead(status)
    }

    override flushHeaders(): void {
      this.#decide()
      if (this.#page === null) super.flushHeaders()
    }

    override write(...args: readonly unknown[]): boolean {
      this.#decide()
      this.#page?.push(bufferOf(args))
      if (this.#instead === null && this.#page === null) return Reflect.apply(super.write, this, args)
      const done = args.at(-1)
      if (typeof done === 'function') process.nextTick(done)
      return true
    }

    override end(...args: readonly unknown[]): this {
      this.#decide()
      const body = this.#page === null ? this.#instead : this.#finish(this.#page, bufferOf(args))
      if (body === null) return Reflect.apply(super.end, this, args)
      const done = args.at(-1)
      return super.end(body, typeof done === 'function' ? () => done() : undefined)
    }

    /** Other answers keep their headers open, so that Node can count the length of a body given whole. */
    #decide(): void {
      if (this.headersSent || this.#page !== null) return
      const isOurs = this.statusCode >= 500 || (isForResidents(this.req) && isReadOnly(this))
      if (isOurs) this.writeHead(this.statusCode)
    }

    #finish(page: readonly Buffer[], last: Buffer): Buffer {
      const { body, headers } = finishPage(Buffer.concat([...page, last]), this.#accepted)
      this.#page = null
      for (const name of ['Transfer-Encoding', 'ETag']) this.removeHeader(name)
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value)
      super.writeHead(this.statusCode)
      return body
    }

    #replace(status: number): void {
      const { body, headers } = errorAnswer(status === 503 ? 'unavailable' : 'serverError', {
        url: this.req.url ?? '/',
        referer: this.req.headers.referer,
        acceptLanguage: this.req.headers['accept-language'],
      })
      const retryAfter = this.getHeader('Retry-After')
      for (const name of ['Content-Encoding', 'Transfer-Encoding', 'ETag', 'Last-Modified', 'Link'])
        this.removeHeader(name)
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value)
      if (retryAfter !== undefined) this.setHeader('Retry-After', retryAfter)
      this.#instead = body
    }
  }
}

/**
 * Whether a page that a person reads has failed. Answers to programs stand as they are, and so does the 503 of a form's
 * own handler, which gives back what was typed.
 */
function isUnfinishedError(
  request: Pick<IncomingMessage, 'url' | 'headers'>,
  status: number,
  contentType: OutgoingHttpHeader | undefined,
): boolean {
  if (status < 500) return false
  const url = request.url ?? '/'
  const isHtml = String(contentType ?? '').startsWith('text/html')
  if (isHtml) return !(status === 503 && url.startsWith('/svc/'))
  const isBare = contentType === undefined || String(contentType).startsWith('text/plain')
  return isBare && (request.headers.accept ?? '').includes('text/html')
}

const isForMachines = /^\/(_next|admin|cms-api|api|svc|media|theme|fonts|icons|sitemap\.xml)([/?]|$)/

/** Whether this asks for something that residents read: everything but the staff side, programs' doors and files. */
function isForResidents({ method, url = '/' }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  return !isForMachines.test(url) && method === 'GET'
}

function isReadOnly(response: ServerResponse): boolean {
  const isHtml = String(response.getHeader('Content-Type') ?? '').startsWith('text/html')
  return isHtml && String(response.getHeader('Content-Security-Policy') ?? '').includes("script-src 'none'")
}

/** The first argument of `write` and `end` as bytes; nothing when there is none. */
function bufferOf([chunk, encoding]: readonly unknown[]): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk, encoding === 'latin1' ? 'latin1' : 'utf8')
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0)
}

/** The three shapes that Node takes headers in. */
function pairsOf(headers: Headers | undefined): readonly (readonly [string, number | string | readonly string[]])[] {
  if (headers === undefined) return []
  if (!Array.isArray(headers))
    return Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const pairs = headers.flat()
  return pairs.flatMap((name, index) => {
    const value = pairs[index + 1]
    return index % 2 === 0 && value !== undefined ? [[String(name), value] as const] : []
  })
}
