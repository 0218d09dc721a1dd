import { type IncomingHttpHeaders, request } from 'node:http'

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A request whose path goes out exactly as written: browsers and libraries tidy `..`, `//` and `%2e` first. */
export function rawRequest(
  site: string | undefined,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  if (site === undefined) throw new Error('No site to ask')
  const { hostname, port } = new URL(site)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) })
      })
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** What a page shows, from its header to its footer: around that the framework puts things in no fixed order. */
export function shownPart(html: Buffer): string {
  const text = html.toString()
  return text.slice(text.indexOf('<header'), text.indexOf('</footer>'))
}
