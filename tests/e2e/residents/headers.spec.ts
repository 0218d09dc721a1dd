import { everyKindOfPage, variantsOfPages } from '../support/pages'
import { rawRequest } from '../support/raw-request'
import { expect, once, test } from '../support/reader'

const wrong = ['/xx/malaras', '/finns-inte', '/SV']
const pages = (['sv', 'ar', 'sv-simple'] as const).flatMap((locale) => everyKindOfPage(locale).map(({ path }) => path))

const promised: Readonly<Record<string, RegExp>> = {
  'content-security-policy':
    /^(?=.*default-src 'none')(?=.*script-src 'none')(?=.*frame-ancestors 'none')(?!.*(http|\*|unsafe))/,
  'referrer-policy': /^same-origin$/,
  'x-content-type-options': /^nosniff$/,
  'permissions-policy': /geolocation=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
}
/** What would follow the reader, tell of the server, or ask the browser about device and taste. */
const unwanted = ['set-cookie', 'x-powered-by', 'accept-ch', 'critical-ch']

test(
  'every page forbids script, frames and foreign hosts, and tells other sites nothing',
  once,
  async ({ baseURL }) => {
    const faults: string[] = []
    for (const path of [...pages, ...wrong]) {
      const { headers } = await rawRequest(baseURL, encodeURI(path))
      const said = (name: string) => String(headers[name] ?? '–')
      const broken = Object.entries(promised).filter(([name, rule]) => !rule.test(said(name)))
      faults.push(...broken.map(([name]) => `${path} ${name}: ${said(name)}`))
    }
    expect(faults).toEqual([])
  },
)

test('no page is followed by a header that marks or asks about the reader', once, async ({ baseURL }) => {
  const faults: string[] = []
  for (const path of pages) {
    const { headers } = await rawRequest(baseURL, encodeURI(path))
    faults.push(...unwanted.filter((name) => headers[name] !== undefined).map((name) => `${path} ${name}`))
  }
  expect(faults).toEqual([])
})

test('what a page links to on this site is there', once, async ({ request, baseURL }) => {
  test.setTimeout(120_000)
  const links = new Set<string>()
  for (const locale of ['sv', 'ar'] as const)
    for (const { path } of [...everyKindOfPage(locale), ...variantsOfPages(locale)]) {
      const html = await (await request.get(path)).text()
      for (const [, address = ''] of html.matchAll(/\s(?:href|src)="(\/[^"#]*)/g))
        links.add(address.replaceAll('&amp;', '&'))
    }
  expect(links.size).toBeGreaterThan(100)
  for (const link of links) {
    const isMeant = everyKindOfPage('sv').some(({ path, status }) => status !== 200 && link.endsWith(path.slice(3)))
    const { status } = await rawRequest(baseURL, link)
    if (!isMeant) expect.soft(status, link).toBe(200)
  }
})
