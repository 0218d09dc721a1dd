import { demo } from '@/content/demo'
import type { LocaleKey } from '@/domain/locales/locales'
import { addressOf, promiseOf, publicPromises, shownText } from '../support/demo'
import { answerTo, region } from '../support/parts'
import { expect, once, test } from '../support/reader'
import { dayIn, wordsOf } from '../support/words'

const agreement = demo.agreements[0]
if (agreement === undefined) throw new Error('The demo has no agreement')

test('the agreement says who, for how long, why and who signed', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras`)
  await page.getByRole('link', { name: words('Agreement.link') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shownText(agreement.title, language).text)

  const facts = page.locator('.page-heading dl')
  for (const { organisation } of agreement.parties)
    await expect(answerTo(facts, words('Agreement.parties'))).toContainText(nameOf(organisation, language))
  await expect(answerTo(facts, words('Agreement.period'))).toContainText(dayIn(language, agreement.to))
  await expect(region(page, words('Agreement.purposes'))).toContainText(shownText(agreement.purposes, language).text)
  for (const id of agreement.principles)
    await expect(region(page, words('Agreement.principles'))).toContainText(shownText(id, language).text)
  const signed = region(page, words('Agreement.signatories'))
  for (const { role, date } of agreement.signatories) {
    const line = signed.getByRole('listitem').filter({ hasText: shownText(role, language).text })
    await expect(line).toContainText(dayIn(language, date))
  }
})

test('the horizons are told in words, and drawn from left to right in every script', async ({
  page,
  language,
  words,
}) => {
  await page.goto(`/${language}/malaras/overenskommelse`)
  const part = region(page, words('Agreement.horizons'))
  for (const { kind, yearsFrom, yearsTo, text } of agreement.horizons) {
    const told = part.getByRole('listitem').filter({ hasText: shownText(text, language).text })
    await expect(told.getByRole('heading')).toHaveText(words(`Agreement.horizon.${kind}`))
    await expect(told).toContainText(words('Agreement.years', { from: yearsFrom, to: yearsTo }))
  }
  const starts = await part
    .locator('.horizon-drawing__bar')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().left))
  expect(starts).toHaveLength(agreement.horizons.length)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  const years = await part
    .locator('.horizon-drawing__axis text')
    .evaluateAll((texts) => texts.map((text) => [Number(text.textContent), text.getBoundingClientRect().left] as const))
  expect(years.length).toBeGreaterThan(2)
  expect(years.toSorted((a, b) => a[1] - b[1])).toEqual(years.toSorted((a, b) => a[0] - b[0]))
})

test('a focus area leads to its promises and tells of what is done, and of nothing else', async ({
  page,
  language,
  words,
}) => {
  await page.goto(addressOf('P1', language))
  await page.getByRole('link', { name: words('Agreement.linkFocusAreas') }).click()
  await expect(page).toHaveURL(/#malomraden$/)
  const part = region(page, words('Agreement.focusAreas'))
  for (const { code, titlePublic } of agreement.focusAreas) {
    const area = part.locator(`[id="malomrade-${code.toLowerCase()}"]`)
    await expect(area.getByRole('heading', { level: 3 })).toContainText(shownText(titlePublic, language).text)
    const promises = publicPromises.filter(
      ({ municipality, focusAreas }) => municipality === agreement.municipality && focusAreas.includes(code),
    )
    await expect(area.locator('.promise-links').getByRole('link')).toHaveCount(promises.length)
    const released = demo.activities.filter(
      ({ titlePublic: title, focusAreas }) => title !== undefined && focusAreas.includes(code),
    )
    await expect(area.locator('.activity')).toHaveCount(released.length)
    for (const { titlePublic: title = '', state } of released) {
      const named = page.getByText(shownText(title, language).text, { exact: true })
      const activity = area.locator('.activity', { has: named })
      if (state !== 'unknown') await expect(activity).toContainText(words(`Agreement.activityState.${state}`))
    }
  }
})

test('a municipality without an agreement says so and shows a way on', async ({ page, language, words }) => {
  await page.goto(`/${language}/sodervik/overenskommelse`)
  await expect(page.getByRole('main')).toContainText(words('Agreement.noneHelp'))
  await page
    .getByRole('main')
    .getByRole('link', { name: words('Home.allPromises') })
    .click()
  await expect(page).toHaveURL(`/${language}/sodervik/loften`)
})

test.describe('with script blocked', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of ['sv', 'fi', 'ar', 'ti'] as const) {
    test(`in ${locale} one comes from the home page by the agreement to a sheet on paper`, once, async ({ page }) => {
      const words = wordsOf(locale)
      const title = shownText('P1.title', locale).text
      await page.goto(`/${locale}/malaras`)
      await page.getByRole('link', { name: words('Agreement.link') }).click()
      await region(page, words('Agreement.focusAreas')).getByRole('link', { name: title }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await page.getByRole('link', { name: words('Sheet.link') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.getByText(words('Sheet.how'))).toBeVisible()
      await expect(page.getByText(`${locale}/malaras/loften/${promiseOf('P1').slug}`)).toBeVisible()
    })
  }
})

function nameOf(slug: string, language: LocaleKey): string {
  return shownText(`organisations.${slug}.name`, language).text
}
