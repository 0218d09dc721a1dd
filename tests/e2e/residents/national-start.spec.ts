import { gzipSync } from 'node:zlib'
import { launchedLocales } from '@/domain/locales/locales'
import { namesOfMunicipalities } from '../support/country'
import { region } from '../support/parts'
import { rawRequest } from '../support/raw-request'
import { expect, once, test } from '../support/reader'
import { wordsOf } from '../support/words'

const largestHtml = 14 * 1024

test('every municipality of the country stands on the start, by county', async ({ page, language, words }) => {
  await page.goto(`/${language}`)
  const country = region(page, words('Country.listHeading', { count: 290 }))
  await expect(country.locator('details')).toHaveCount(21)
  await expect(country.locator('details li')).toHaveCount(290)

  const skane = country.locator('details', { hasText: 'Skåne län' })
  await expect(skane).toContainText(words('Country.inCounty', { count: 33 }))
  await expect(skane.getByText('Malmö', { exact: true })).toBeHidden()
  await skane.locator('summary').click()
  await expect(skane.getByText('Malmö', { exact: true })).toBeVisible()
  await expect(skane.getByText(words('Country.notUsing', { count: 33 }))).toBeVisible()
  await expect(skane.getByRole('link')).toHaveCount(0)
})

test('Swedish names are marked as Swedish where the page is not', async ({ page, language }) => {
  await page.goto(`/${language}`)
  const lists = page.locator('details.county :is(ul, .county__name)')
  const spoken = await lists.evaluateAll((all) => all.map((one) => one.closest('[lang]')?.getAttribute('lang')))
  expect(new Set(spoken)).toEqual(new Set(['sv']))
})

test('who searches in plain letters is told that the municipality does not use the service, and what to do', async ({
  page,
  language,
  words,
}) => {
  await page.goto(`/${language}`)
  await page.getByRole('searchbox', { name: words('Start.searchLabel') }).fill('malmo')
  await page.getByRole('button', { name: words('Start.search'), exact: true }).click()

  const hits = region(page, words('Start.hits', { count: 1, query: 'malmo' }))
  await expect(hits.getByRole('listitem')).toHaveText([`MalmöSkåne län · ${words('Country.notUsingShort')}`])
  const help = region(page, words('Country.helpHeading'))
  await expect(help.getByRole('link', { name: 'polisen.se' })).toHaveAttribute('href', 'https://polisen.se')
  await expect(help.getByRole('link', { name: '114 14' })).toHaveAttribute('href', 'tel:11414')
})

test('a search that finds nothing has a way out', async ({ page, language, words }) => {
  await page.goto(`/${language}?q=malmoe`)
  const hits = region(page, words('Start.hits', { count: 0, query: 'malmoe' }))
  await expect(hits.getByText(words('Country.spelling'))).toBeVisible()
  await hits.getByRole('link', { name: 'Malmö', exact: true }).click()
  await expect(page).toHaveURL(`/${language}?q=Malm%C3%B6`)
  await page.getByRole('link', { name: words('Start.showAll') }).click()
  await expect(page).toHaveURL(`/${language}`)
})

test(
  'those that use the service come first and are links; those that fit but do not, are none',
  once,
  async ({ page }) => {
    const words = wordsOf('sv')
    await page.goto('/sv?q=s')
    const expected = namesOfMunicipalities.filter((name) => /(^|[ -])S/.test(name))
    const hits = region(page, words('Start.hits', { count: expected.length + 1, query: 's' }))
    const items = hits.getByRole('listitem')
    await expect(items.first()).toHaveText('Söderviks kommun')
    await expect(items.first().getByRole('link')).toHaveAttribute('href', '/sv/sodervik')
    await expect(items).toHaveCount(expected.length + 1)
    await expect(items.getByRole('link')).toHaveCount(1)
  },
)

test('the whole country is light to fetch in every language', once, async ({ baseURL }, info) => {
  const weights: Record<string, number> = {}
  for (const locale of launchedLocales) {
    for (const path of [`/${locale}`, `/${locale}?q=s`])
      weights[path] = gzipSync((await rawRequest(baseURL, path)).body, { level: 6 }).length
  }
  await info.attach('weights', { body: JSON.stringify(weights, null, 1), contentType: 'application/json' })
  expect(Object.entries(weights).filter(([, weight]) => weight > largestHtml)).toEqual([])
})
