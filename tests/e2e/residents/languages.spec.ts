import { factsOf, launchedLocales } from '@/domain/locales/locales'
import { addressOf, shownText } from '../support/demo'
import { expect, forget, once, test } from '../support/reader'
import { wordsOf } from '../support/words'

const query = '?omrade=centrum&status=avslutat&status=forsenat'

test('every language is offered by its own name and leads to the same page with the same choice', async ({
  page,
  language,
  words,
}) => {
  await page.goto(`/${language}/malaras/loften${query}`)
  await page.getByRole('banner').locator('summary').click()
  const menu = page.getByRole('navigation', { name: words('Site.chooseLanguage') })

  for (const locale of launchedLocales) {
    const { ownName, direction } = factsOf(locale)
    const link = menu.getByRole('link', { name: ownName, exact: true })
    await expect(link).toBeVisible()
    await expect(link).toHaveAttribute('lang', locale)
    await expect(link.locator('bdi')).toHaveAttribute('dir', direction)
  }
  await menu.getByRole('link', { name: 'Suomi', exact: true }).click()
  await expect(page).toHaveURL(`/fi/malaras/loften${query}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi')

  await page.getByRole('banner').locator('summary').click()
  await page.getByRole('link', { name: 'Lätt svenska', exact: true }).click()
  await expect(page).toHaveURL(`/sv-simple/malaras/loften${query}`)
})

const kept = ['', '?q=s', '/sprak', '/ordlista', '/malaras', '/malaras/omraden/centrum', '/malaras/kontakt']

test(
  'the other languages lead to the same page from everywhere, even from one that is not there',
  once,
  async ({ page, mishaps }) => {
    const promise = addressOf('P3', 'sv').slice('/sv'.length)
    const withdrawn = addressOf('P8', 'sv').slice('/sv'.length)
    for (const path of [...kept, promise, withdrawn, '/malaras/loften/finns-inte', '/finns/inte']) {
      await page.goto(`/ar${path}`)
      const links = page.getByRole('banner').locator('details a[lang]')
      const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')))
      expect.soft(addresses).toEqual(launchedLocales.map((locale) => `/${locale}${path}`))
    }
    forget(mishaps, /status of (404|410)/)
  },
)

for (const locale of launchedLocales.filter((key) => key !== 'sv')) {
  test(`in ${locale} a text that is missing, and one made by a machine, are marked`, once, async ({ page }) => {
    const words = wordsOf(locale)
    await page.goto(addressOf('P2', locale))
    await expect(page.getByText(words('Translation.missing'))).toBeVisible()
    const problem = page.getByText(shownText('P2.problemStatement', 'sv').text)
    await expect(problem).toHaveAttribute('lang', 'sv')
    await expect(problem).toHaveAttribute('dir', 'ltr')
    const original = page.getByRole('link', { name: words('Translation.swedishVersion') })
    await expect(original).toHaveAttribute('href', addressOf('P2', 'sv'))

    await page.goto(addressOf('P3', locale))
    await expect(page.getByText(words('Translation.missing'))).toBeHidden()
    await expect(page.getByText(words('Translation.machine'))).toBeVisible()
    const title = page.getByRole('heading', { level: 1 })
    await expect(title).toHaveText(shownText('P3.title', locale).text)
    await expect(title.locator('[lang]')).toHaveCount(0)
  })
}

test('Swedish pages have no word about translation', once, async ({ page }) => {
  await page.goto(addressOf('P2', 'sv'))
  await expect(page.getByText(wordsOf('sv')('Translation.swedishVersion'))).toBeHidden()
  await expect(page.locator('main [lang]')).toHaveCount(0)
})

test('emergency numbers can be called and read from the left on every page', async ({ page, language, words }) => {
  for (const path of ['', '/malaras', '/malaras/kontakt', '/sprak']) {
    await page.goto(`/${language}${path}`)
    for (const [number, address] of [
      ['112', 'tel:112'],
      ['114 14', 'tel:11414'],
      ['polisen.se', 'https://polisen.se'],
    ] as const) {
      const links = page.getByRole('link', { name: number, exact: true })
      await expect(links.first()).toBeVisible()
      for (const link of await links.all()) {
        await expect(link).toHaveAttribute('href', address)
        await expect(link.locator('bdi')).toHaveAttribute('dir', 'ltr')
      }
    }
    await expect(page.getByText(words('Emergency.notHere')).first()).toBeVisible()
  }
})
