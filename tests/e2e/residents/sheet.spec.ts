import { launchedLocales } from '@/domain/locales/locales'
import { addressOf, promiseOf, shownText } from '../support/demo'
import { rawRequest } from '../support/raw-request'
import { expect, once, test } from '../support/reader'

test('on paper stands the promise and the way to it, and nothing that belongs to a screen', async ({
  page,
  language,
  words,
  baseURL,
}) => {
  await page.goto(`${addressOf('P1', language)}/blad`)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article')
  for (const { text } of promiseOf('P1').commitments)
    await expect(sheet.getByText(shownText(text, language).text, { exact: true })).toBeVisible()
  await expect(sheet.getByRole('img', { name: words('Sheet.code') })).toBeVisible()
  const address = `${baseURL}${addressOf('P1', language)}`.replace(/^https?:\/\//, '')
  await expect(sheet.getByText(address, { exact: true })).toBeVisible()
  for (const part of [page.getByRole('banner'), page.getByRole('contentinfo'), page.getByText(words('Sheet.how'))])
    await expect(part).toBeHidden()
})

test('the code stays black on white in the dark, where cameras need it', once, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${addressOf('P1', 'sv')}/blad`)
  await expect(page.locator('.qr-code__squares')).toHaveCSS('fill', 'rgb(0, 0, 0)')
  await expect(page.locator('.qr-code__ground')).toHaveCSS('fill', 'rgb(255, 255, 255)')
})

test.describe('the PDF', () => {
  // One browser at a time makes them, and the tests' own browsers take their share of the machine.
  test.setTimeout(180_000)

  for (const locale of launchedLocales) {
    test(`in ${locale} is tagged, has an outline and its language`, once, async ({ request, page, baseURL }) => {
      await page.goto(`${addressOf('P1', locale)}/blad`)
      const href = await page.locator('a[type="application/pdf"]').getAttribute('href')
      const answer = await request.get(href ?? '')
      expect(answer.headers()['content-type']).toBe('application/pdf')
      const pdf = (await answer.body()).toString('latin1')
      expect(pdf.slice(0, 5)).toBe('%PDF-')
      expect(pdf).toContain('/StructTreeRoot')
      expect(pdf).toContain('/Outlines')
      expect(pdf).toContain(`/Lang (${locale})`)
      expect(pagesIn(pdf)).toBeLessThanOrEqual(2)

      const again = await rawRequest(baseURL, href ?? '', { 'if-none-match': answer.headers().etag ?? '' })
      expect([again.status, again.body.length]).toEqual([304, 0])
    })
  }

  test('of a promise of six parts is one page', once, async ({ request }) => {
    const answer = await request.get(`${addressOf('P1', 'sv')}/blad.pdf`)
    expect(pagesIn((await answer.body()).toString('latin1'))).toBe(1)
  })

  test('that was made once is not made again', once, async ({ request }) => {
    const path = `${addressOf('P3', 'sv')}/blad.pdf`
    const first = await (await request.get(path)).body()
    const began = Date.now()
    const second = await (await request.get(path)).body()
    // A browser made anew writes another moment into the file.
    expect(second.equals(first)).toBe(true)
    expect(Date.now() - began).toBeLessThan(2000)
  })

  test('exists only for promises that do', once, async ({ baseURL }) => {
    for (const path of ['/sv/malaras/loften/finns-inte/blad.pdf', '/sv/finns-inte/loften/a/blad.pdf'])
      expect((await rawRequest(baseURL, path)).status, path).toBe(404)
    expect((await rawRequest(baseURL, `${addressOf('P8', 'sv')}/blad.pdf`)).status).toBe(410)
    expect((await rawRequest(baseURL, `${addressOf('P9', 'sv')}/blad.pdf`)).status).toBe(404)
  })
})

for (const [query, key] of [
  ['saknas', 'Sheet.pdfMissing'],
  ['senare', 'Sheet.pdfBusy'],
] as const) {
  test(`who asked for a PDF that cannot be had is told so on the sheet (${query})`, async ({
    page,
    language,
    words,
  }) => {
    await page.goto(`${addressOf('P1', language)}/blad?pdf=${query}`)
    await expect(page.getByText(words(key))).toBeVisible()
    await expect(page.getByRole('article')).toBeVisible()
  })
}

function pagesIn(pdf: string): number {
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
