import type { Page } from '@playwright/test'
import { launchedLocales } from '@/domain/locales/locales'
import { publicAreas, shownText } from '../support/demo'
import { expect, once, test } from '../support/reader'

test('the feed of a municipality can be followed from its pages', async ({ page, language, words, request }) => {
  await page.goto(`/${language}/malaras`)
  const link = page.getByRole('link', { name: words('Home.feed') })
  await expect(link).toHaveAttribute('href', `/${language}/malaras/loften.atom`)
  const answer = await request.get(`/${language}/malaras/loften.atom`)
  expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')

  await page.goto(`/${language}/malaras/omraden/centrum`)
  const areaLink = page.getByRole('link', { name: words('Areas.feed') })
  await expect(areaLink).toHaveAttribute('href', `/${language}/malaras/omraden/centrum.atom`)
})

for (const locale of launchedLocales) {
  test(`in ${locale} the feed is whole and leads back to the promises`, once, async ({ page, request, baseURL }) => {
    const path = `/${locale}/malaras/loften.atom`
    const feed = await readFeed(page, await (await request.get(path)).text())
    expect(feed.fault).toBeNull()
    expect(feed.lang).toBe(locale)
    expect(feed.self).toBe(`${baseURL}${path}`)
    expect(feed.id).toBe(`${baseURL}${path}`)
    expect(feed.title).not.toBe('')
    expect(feed.entries.length).toBeGreaterThan(15)
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length)
    const moments = feed.entries.map(({ updated }) => updated)
    expect(moments).toEqual(moments.toSorted().toReversed())
    expect(feed.updated).toBe(moments[0])
    for (const { title, updated, link, content } of feed.entries) {
      expect(title).not.toBe('')
      expect(content).not.toBe('')
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
      expect(link.startsWith(`${baseURL}/${locale}/malaras/loften/`), link).toBe(true)
    }
  })
}

test('every area has a feed of what concerns it', once, async ({ page, request }) => {
  for (const { municipality, slug } of publicAreas) {
    const answer = await request.get(`/sv/${municipality}/omraden/${slug}.atom`)
    expect(answer.status(), slug).toBe(200)
    expect((await readFeed(page, await answer.text())).fault, slug).toBeNull()
  }
  const skogskullen = await readFeed(page, await (await request.get('/sv/malaras/omraden/skogskullen.atom')).text())
  const titles = skogskullen.entries.map(({ title }) => title).join('\n')
  expect(titles).toContain(shownText('P7.title', 'sv').text)
  expect(titles).not.toContain(shownText('P1.title', 'sv').text)
})

test('an entry leads to the very word it is about', once, async ({ page, request }) => {
  const feed = await readFeed(page, await (await request.get('/sv/malaras/loften.atom')).text())
  const link = feed.entries[0]?.link ?? ''
  await page.goto(link)
  await expect(page.locator(`[id="${new URL(link).hash.slice(1)}"]`)).toContainText(feed.entries[0]?.content ?? '–')
})

/** Read by the browser's own XML reader, on an empty page where it may run. */
async function readFeed(page: Page, xml: string) {
  await page.goto('about:blank')
  return page.evaluate((source) => {
    const atom = 'http://www.w3.org/2005/Atom'
    const feed = new DOMParser().parseFromString(source, 'application/xml')
    const root = feed.documentElement
    const isAtom = root.namespaceURI === atom && root.localName === 'feed'
    const text = (of: Element, name: string) =>
      [...of.children].find((child) => child.localName === name)?.textContent?.trim() ?? ''
    const link = (of: Element, rel: string) =>
      [...of.children]
        .find((child) => child.localName === 'link' && child.getAttribute('rel') === rel)
        ?.getAttribute('href') ?? ''
    return {
      fault: feed.querySelector('parsererror')?.textContent ?? (isAtom ? null : root.outerHTML.slice(0, 200)),
      lang: root.getAttribute('xml:lang'),
      self: link(root, 'self'),
      id: text(root, 'id'),
      title: text(root, 'title'),
      updated: text(root, 'updated'),
      entries: [...root.children]
        .filter((child) => child.localName === 'entry')
        .map((entry) => ({
          id: text(entry, 'id'),
          title: text(entry, 'title'),
          updated: text(entry, 'updated'),
          link: link(entry, 'alternate'),
          content: text(entry, 'content'),
        })),
    }
  }, xml)
}
