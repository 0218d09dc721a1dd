import { promiseOf, shownText } from '../support/demo'
import { demoDays } from '../support/demo-days'
import { rawRequest, shownPart } from '../support/raw-request'
import { expect, forget, once, test } from '../support/reader'
import { dayIn, wordsOf } from '../support/words'

test('a wrong address gives a finished page in the language of the reader', async ({
  page,
  language,
  words,
  mishaps,
}) => {
  const answer = await page.goto(`/${language}/malaras/loften/finns-inte-alls`)
  expect(answer?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('NotFound.title'))
  await expect(page).toHaveTitle(`${words('NotFound.title')} – Löftet`)
  await expect(page.getByText(words('NotFound.text'))).toBeVisible()

  await page
    .getByRole('main')
    .getByRole('link', { name: words('NotFound.toPromises') })
    .click()
  await expect(page).toHaveURL(`/${language}/malaras/loften`)
  forget(mishaps, /status of 404/)
})

test('a wrong municipality leads back to the choice of municipality', async ({ page, language, words, mishaps }) => {
  const answer = await page.goto(`/${language}/atlantis/loften`)
  expect(answer?.status()).toBe(404)
  await page
    .getByRole('main')
    .getByRole('link', { name: words('NotFound.toStart') })
    .click()
  await expect(page).toHaveURL(`/${language}`)
  forget(mishaps, /status of 404/)
})

test('a withdrawn promise says so at its address, why, and what to read instead', async ({
  page,
  language,
  words,
  mishaps,
}) => {
  const answer = await page.goto(`/${language}/malaras/loften/${promiseOf('P8').slug}`)
  const onDay = await demoDays(page)
  expect(answer?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('Gone.title'))
  const main = page.getByRole('main')
  const title = shownText('P8.title', language).text
  await expect(main).toContainText(words('Gone.text', { title, date: dayIn(language, onDay(-135)) }))
  await expect(main).toContainText(words('Gone.reason', { reason: shownText('P8.withdrawal.reason', language).text }))

  await main
    .getByRole('link', { name: words('Gone.replacedBy', { title: shownText('P2.title', language).text }) })
    .click()
  await expect(page).toHaveURL(`/${language}/malaras/loften/${promiseOf('P2').slug}`)
  forget(mishaps, /status of 410/)
})

test('what is not published is not there, and gives nothing away', once, async ({ baseURL }) => {
  const { slug, municipality } = promiseOf('P9')
  for (const locale of ['sv', 'ar']) {
    const list = `/${locale}/${municipality}/loften`
    const [draft, never] = await Promise.all(
      [slug, 'har-aldrig-funnits'].map(async (name) => {
        const { status, body } = await rawRequest(baseURL, `${list}/${name}`)
        return { status, page: shownPart(body).replaceAll(name, '') }
      }),
    )
    expect(draft?.status).toBe(404)
    expect(draft?.page, 'like a promise that never was').toBe(never?.page)
  }
})

test('a promise is found under its own municipality only', once, async ({ request }) => {
  const { slug } = promiseOf('P7')
  expect((await request.get(`/sv/sodervik/loften/${slug}`)).status()).toBe(404)
  expect((await request.get(`/sv/sodervik/omraden/skogskullen`)).status()).toBe(404)
})

test('a language that is not in use, or not spelled so, is answered in the nearest one', once, async ({ request }) => {
  for (const [path, locale] of [
    ['/AR/malaras', 'ar'],
    ['/sv-SE', 'sv'],
    ['/xx/malaras', 'sv'],
    ['/ckb', 'ckb'],
    ['/ckb/malaras', 'ckb'],
  ] as const) {
    const answer = await request.get(path)
    expect.soft(answer.status(), path).toBe(404)
    const isLaunched = locale !== 'ckb'
    if (isLaunched) expect.soft(await answer.text(), path).toContain(wordsOf(locale)('NotFound.title'))
  }
})

test('the bare address leads to the choice of municipality', once, async ({ request }) => {
  for (const path of ['/', '/?x=1']) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status()).toBe(307)
    expect(new URL(answer.headers().location ?? '', answer.url()).pathname).toBe('/sv')
  }
})
