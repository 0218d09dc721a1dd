import type { Page } from '@playwright/test'
import { launchedLocales } from '@/domain/locales/locales'
import { addressOf, promiseOf, publicPromises } from '../support/demo'
import { everyKindOfPage } from '../support/pages'
import { rawRequest } from '../support/raw-request'
import { expect, once, test } from '../support/reader'

const searchTags = launchedLocales
  .filter((locale) => locale !== 'sv-simple')
  .map((locale) => (locale === 'prs' ? 'fa-AF' : locale))
/** Nobody is to find a receipt, what somebody searched for, or the paper in place of the promise. */
const notToBeFound = /\/tack$|\/sok(\?|$)|\/blad$/
const cards = { sv: ['sv_SE', 'latin'], ar: ['ar_EG', 'arabic'] } as const

for (const locale of ['sv', 'ar'] as const) {
  test(`in ${locale} the head of every kind of page says what it is and where`, once, async ({ page, baseURL }) => {
    const titles: string[] = []
    const descriptions: string[] = []
    for (const { path, status } of everyKindOfPage(locale)) {
      if (status !== 200 || notToBeFound.test(path)) continue
      const head = await headOf(page, path)
      const address = `${baseURL}${path}`
      titles.push(head.title)
      descriptions.push(head.description)
      expect.soft(head.description, path).not.toBe('')
      expect.soft(head.canonical, path).toEqual([address])
      expect.soft(Object.keys(head.alternates).toSorted(), path).toEqual([...searchTags, 'x-default'].toSorted())
      expect.soft(head.alternates[locale], path).toBe(address)
      expect.soft(head.alternates['x-default'], path).toBe(`${baseURL}/sv${path.slice(3)}`)
      const [country, script] = cards[locale]
      const image = `${baseURL}/icons/share-${script}.png`
      expect.soft(head.card, path).toMatchObject({
        'og:title': head.title,
        'og:description': head.description,
        'og:url': address,
        'og:locale': country,
        'og:image': image,
        'twitter:card': 'summary_large_image',
        'twitter:title': head.title,
        'twitter:image': image,
      })
    }
    expect(titles.length).toBeGreaterThan(10)
    expect(new Set(titles).size, titles.join('\n')).toBe(titles.length)
    expect(new Set(descriptions).size, descriptions.join('\n')).toBe(descriptions.length)
  })
}

test('a page in easy Swedish is no language of its own to a search engine', once, async ({ page, baseURL }) => {
  const head = await headOf(page, '/sv-simple/malaras')
  expect(head.canonical).toEqual([`${baseURL}/sv-simple/malaras`])
  expect(head.alternates).toEqual({})
})

test('what a query only narrows or marks is the same page', once, async ({ page, baseURL }) => {
  for (const [path, canonical] of [
    ['/sv?q=malmo', '/sv'],
    ['/sv/malaras?utm_source=brev', '/sv/malaras'],
    ['/ar/malaras/loften?omrade=centrum&status=pagar', '/ar/malaras/loften'],
    ['/sv/malaras/loften?sida=2&part=x', '/sv/malaras/loften?sida=2'],
  ]) {
    expect.soft((await headOf(page, path ?? '')).canonical, path).toEqual([`${baseURL}${canonical}`])
  }
})

test('a page that is missing or gone is not to be found, and nobody says otherwise', once, async ({ baseURL }) => {
  for (const path of ['/sv/finns/inte', '/sv/malaras/loften/finns-inte', addressOf('P8', 'sv')]) {
    const { body } = await rawRequest(baseURL, path, { 'x-loftet-canonical': '/sv/malaras' })
    expect.soft(body.toString(), path).not.toMatch(/rel="canonical"|hreflang="x-default"|og:url/i)
    expect.soft(body.toString(), path).toContain('noindex')
  }
  const { body } = await rawRequest(baseURL, '/sv/sprak', { 'x-loftet-canonical': '/sv/malaras' })
  expect(body.toString()).toContain(`<link rel="canonical" href="${baseURL}/sv/sprak"/>`)
})

test('the sitemap names every page once, and all of them are there', once, async ({ page, request, baseURL }) => {
  test.setTimeout(240_000)
  const answer = await request.get('/sitemap.xml')
  expect(answer.headers()['content-type']).toBe('application/xml; charset=utf-8')
  const { fault, urls } = await readSitemap(page, await answer.text())
  expect(fault).toBeNull()
  const places = urls.map(({ loc }) => loc)
  expect(new Set(places).size).toBe(places.length)
  for (const { key } of publicPromises)
    for (const locale of launchedLocales) expect(places).toContain(`${baseURL}${addressOf(key, locale)}`)
  expect(places.filter((place) => ['P8', 'P9'].some((key) => place.endsWith(promiseOf(key).slug)))).toEqual([])

  const known = new Set(places)
  for (const { loc, alternates } of urls) {
    const own = Object.values(alternates)
    expect
      .soft(
        own.filter((address) => !known.has(address)),
        `languages of ${loc}`,
      )
      .toEqual([])
    if (!loc.includes('/sv-simple')) expect.soft(own, `languages of ${loc}`).toContain(loc)
  }
  const absent: string[] = []
  for (const place of places) {
    const { status } = await rawRequest(baseURL, new URL(place).pathname)
    if (status !== 200) absent.push(`${status} ${place}`)
  }
  expect(absent).toEqual([])
})

test('a part of the sitemap that is not there is nothing', once, async ({ request }) => {
  expect((await request.get('/sitemap.xml?del=1')).status()).toBe(200)
  for (const part of ['0', '2', '-1', 'x', '1e9']) {
    expect((await request.get(`/sitemap.xml?del=${part}`)).status(), part).toBe(404)
  }
})

test(
  'programs that gather pages are let in to all but the staff side and the forms',
  once,
  async ({ request, baseURL }) => {
    const answer = await request.get('/robots.txt')
    expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8')
    const lines = (await answer.text()).trim().split('\n')
    expect(lines.filter((line) => line.startsWith('Disallow')).toSorted()).toEqual([
      'Disallow: /admin',
      'Disallow: /cms-api',
      'Disallow: /svc',
    ])
    expect(lines).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
  },
)

test('where nobody takes reports of holes, nobody is named', once, async ({ request }) => {
  expect((await request.get('/.well-known/security.txt')).status()).toBe(404)
})

for (const script of ['latin', 'arabic', 'ethiopic'])
  test(
    `the picture of a shared page in ${script} script is as large as it says, and may be shown by others`,
    once,
    async ({ request }) => {
      const answer = await request.get(`/icons/share-${script}.png`)
      const picture = await answer.body()
      expect(answer.headers()).toMatchObject({
        'content-type': 'image/png',
        'cross-origin-resource-policy': 'cross-origin',
      })
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
      expect(picture.length).toBeLessThanOrEqual(60_000)
    },
  )

async function headOf(page: Page, path: string) {
  await page.goto(path)
  return page.evaluate(() => {
    const all = (selector: string) => [...document.head.querySelectorAll(selector)]
    const said = (element: Element, name: string) => element.getAttribute(name) ?? ''
    const meta = all('meta[property^="og:"], meta[name^="twitter:"]')
    return {
      title: document.title,
      description: all('meta[name=description]')
        .map((one) => said(one, 'content'))
        .join('\n'),
      canonical: all('link[rel=canonical]').map((one) => said(one, 'href')),
      alternates: Object.fromEntries(
        all('link[rel=alternate][hreflang]').map((one) => [said(one, 'hreflang'), said(one, 'href')]),
      ),
      card: Object.fromEntries(meta.map((one) => [said(one, 'property') || said(one, 'name'), said(one, 'content')])),
    }
  })
}

/** Read by the browser's own XML reader, on an empty page where it may run. */
async function readSitemap(page: Page, xml: string) {
  await page.goto('about:blank')
  return page.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, 'application/xml')
    const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
    const isSitemap = read.documentElement.namespaceURI === namespace && read.documentElement.localName === 'urlset'
    return {
      fault: read.querySelector('parsererror')?.textContent ?? (isSitemap ? null : read.documentElement.localName),
      urls: [...read.getElementsByTagNameNS(namespace, 'url')].map((url) => ({
        loc: url.getElementsByTagNameNS(namespace, 'loc')[0]?.textContent ?? '',
        alternates: Object.fromEntries(
          [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map((link) => [
            link.getAttribute('hreflang') ?? '',
            link.getAttribute('href') ?? '',
          ]),
        ),
      })),
    }
  }, xml)
}
