import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

interface FinishedPage {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

const scriptElement = /<script\b[^>]*>[\s\S]*?<\/script>/g
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>/g

/**
 * A page that may run no script, without the scripts that Next writes into it all the same: more than half its weight,
 * and a line of complaint each in the browser's log. React escapes every `<` in texts, so what looks like a script is one.
 */
export function withoutScripts(html: string): string {
  return html.replace(scriptElement, '').replace(scriptPreload, '')
}

/** The page as it goes out, packed as the browser accepts it. */
export function finishPage(html: Buffer, acceptEncoding: string): FinishedPage {
  const plain = Buffer.from(withoutScripts(html.toString('utf8')))
  const packing = packingFor(acceptEncoding)
  const body = packing === 'br' ? brotli(plain) : packing === 'gzip' ? gzipSync(plain, { level: 6 }) : plain
  return {
    body,
    headers: {
      'Content-Length': String(body.length),
      Vary: 'Accept-Encoding',
      ...(packing === null ? {} : { 'Content-Encoding': packing }),
    },
  }
}

function packingFor(acceptEncoding: string): 'br' | 'gzip' | null {
  if (/\bbr\b(?!;q=0)/.test(acceptEncoding)) return 'br'
  return /\bgzip\b(?!;q=0)/.test(acceptEncoding) ? 'gzip' : null
}

function brotli(plain: Buffer): Buffer {
  return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
}
