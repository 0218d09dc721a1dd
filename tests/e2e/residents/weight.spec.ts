import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import { factsOf, launchedLocales } from '@/domain/locales/locales'
import { addressOf } from '../support/demo'
import { everyKindOfPage, variantsOfPages } from '../support/pages'
import { rawRequest } from '../support/raw-request'
import { expect, once, test } from '../support/reader'

const kilobyte = 1024
const largestHtml = 14 * kilobyte
const largestStyle = 8 * kilobyte

/** Fonts that a language needs, by the beginning of the file's name, and what they may weigh together. */
const fontsFor = {
  latin: { files: ['latin'], largest: 24 * kilobyte },
  arabic: { files: ['arabic', 'latin'], largest: 55 * kilobyte },
  ethiopic: { files: ['ethiopic', 'latin'], largest: 92 * kilobyte },
  cyrillic: { files: ['cyrillic', 'latin'], largest: 55 * kilobyte },
} as const

for (const locale of ['sv', 'ar', 'ti'] as const) {
  test(`in ${locale} every kind of page is light to fetch`, once, async ({ baseURL }, info) => {
    const weights: { path: string; html: number }[] = []
    for (const { path } of [...everyKindOfPage(locale), ...variantsOfPages(locale)])
      weights.push({ path, html: (await zipped(baseURL, path)).length })
    await info.attach('weights', { body: JSON.stringify(weights, null, 1), contentType: 'application/json' })
    expect(weights.filter(({ html }) => html > largestHtml)).toEqual([])
  })
}

test('the style of every page is small', once, async ({ baseURL }, info) => {
  const weights: { path: string; style: number }[] = []
  const known = new Map<string, number>()
  for (const { path } of everyKindOfPage('sv')) {
    const html = (await rawRequest(baseURL, path)).body.toString()
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href)
    expect.soft(sheets.length, path).toBeGreaterThan(0)
    for (const sheet of sheets) if (!known.has(sheet)) known.set(sheet, (await zipped(baseURL, sheet)).length)
    weights.push({ path, style: sheets.reduce((sum, sheet) => sum + (known.get(sheet) ?? 0), 0) })
  }
  await info.attach('weights', { body: JSON.stringify(weights, null, 1), contentType: 'application/json' })
  expect(weights.filter(({ style }) => style > largestStyle)).toEqual([])
})

for (const locale of launchedLocales) {
  test(`in ${locale} no more is fetched than the page needs`, once, async ({ page, baseURL }) => {
    const { files, largest } = fontsFor[factsOf(locale).script]
    const fetched = await visit(page, addressOf('P1', locale))

    expect(
      fetched.kinds.filter((kind) => !['document', 'stylesheet', 'font', 'image', 'other'].includes(kind)),
    ).toEqual([])
    expect(fetched.hosts).toEqual([baseURL])
    expect(fetched.fonts.map(({ name }) => name).toSorted()).toEqual([...files].toSorted())
    expect(fetched.fonts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(largest)
  })
}

test('the names of the languages load no fonts of their own', once, async ({ page }) => {
  const fonts: string[] = []
  await visit(page, '/sv/malaras')
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url())
  })
  await page.getByRole('banner').locator('summary').click()
  await expect(page.getByRole('link', { name: factsOf('ti').ownName, exact: true })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(fonts).toEqual([])
})

/** As it comes over the wire: packed by the server, or by us when nothing in front of this site packs. */
async function zipped(site: string | undefined, path: string): Promise<Buffer> {
  const { headers, body } = await rawRequest(site, encodeURI(path), { 'accept-encoding': 'gzip' })
  return headers['content-encoding'] === 'gzip' ? body : gzipSync(body, { level: 6 })
}

async function visit(page: Page, path: string) {
  const answers: Response[] = []
  page.on('response', (answer) => answers.push(answer))
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready.then(() => null))
  const fonts = answers.filter((answer) => answer.request().resourceType() === 'font')
  return {
    kinds: [...new Set(answers.map((answer) => answer.request().resourceType()))],
    hosts: [...new Set(answers.map((answer) => new URL(answer.url()).origin))],
    fonts: await Promise.all(
      fonts.map(async (font) => ({ name: nameOf(font.url()), size: (await font.body()).length })),
    ),
  }
}

/** `/fonts/latin-ext.c3f0eab6.woff2` is `latin-ext`. */
function nameOf(url: string): string {
  return url.split('/').at(-1)?.split('.')[0] ?? ''
}
