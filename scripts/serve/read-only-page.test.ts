import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { finishPage, withoutScripts } from './read-only-page'

const page = [
  '<html lang="sv"><head><link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/>',
  '<script src="/a.js" async=""></script></head><body><p>Löftet &lt;script&gt; står kvar.</p>',
  '<script>self.__next_f.push([1,"<p>\\u003c/script>"])</script></body></html>',
].join('')

describe('a page that may run no script', () => {
  test('goes out without script and without fetching any', () => {
    expect(withoutScripts(page)).not.toMatch(/<script|as="script"/)
  })

  test('keeps its texts and its styles', () => {
    expect(withoutScripts(page)).toContain('Löftet &lt;script&gt; står kvar.')
    expect(withoutScripts(page)).toContain('<link rel="stylesheet" href="/a.css"/>')
  })

  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('is packed as the browser accepts it: %s', (accepted, packing) => {
    const { body, headers } = finishPage(Buffer.from(page), accepted)
    expect(headers['Content-Encoding']).toBe(packing)
    expect(headers['Content-Length']).toBe(String(body.length))
    const open = packing === 'br' ? brotliDecompressSync(body) : packing === 'gzip' ? gunzipSync(body) : body
    expect(open.toString()).toBe(withoutScripts(page))
  })
})
