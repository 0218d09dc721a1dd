import type { Locator, Page } from '@playwright/test'
import type { LocaleKey } from '@/domain/locales/locales'
import { shownText } from '../support/demo'
import { expect, test } from '../support/reader'
import { listIn, type Words } from '../support/words'

const choices = [
  { what: 'area', name: 'omrade', value: 'skogskullen', promises: ['P7', 'P6'] },
  { what: 'focusArea', name: 'malomrade', value: 'e', promises: ['P3', 'P5', 'P7'] },
  { what: 'status', name: 'status', value: 'avslutat', promises: ['P6'] },
  { what: 'party', name: 'part', value: 'malaras-bostader', promises: ['P3', 'P5', 'P7'] },
] as const

for (const { what, name, value, promises } of choices) {
  test(`the list is narrowed by ${what} with a form, which keeps the choice`, async ({ page, language, words }) => {
    await page.goto(`/${language}/malaras/loften`)
    const choice = (await openForm(page, words)).locator(`input[name=${name}][value=${value}]`)

    await choice.check()
    await page.getByRole('button', { name: words('PromiseList.apply'), exact: true }).click()

    await expect(page).toHaveURL(`/${language}/malaras/loften?${name}=${value}`)
    await expect(page.getByRole('heading', { level: 2, name: hits(words, promises.length) })).toBeVisible()
    await expectPromises(page, language, promises)
    await expect((await openForm(page, words)).locator(`input[name=${name}][value=${value}]`)).toBeChecked()
  })
}

test('choices of two kinds are held together, those of one kind are added', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/loften`)
  const form = await openForm(page, words)
  await form.locator('input[name=malomrade][value=f]').check()
  await form.locator('input[name=malomrade][value=h]').check()
  await form.locator('input[name=part][value=polisen-malaras]').check()
  await page.getByRole('button', { name: words('PromiseList.apply'), exact: true }).click()

  await expectPromises(page, language, ['P1'])
  await page.getByRole('link', { name: words('PromiseList.clear') }).click()
  await expect(page).toHaveURL(`/${language}/malaras/loften`)
  await expect(page.getByRole('heading', { level: 2, name: words('PromiseList.hits', { count: 7 }) })).toBeVisible()
})

test('what concerns the whole municipality stands last in the list of an area', async ({ page, language }) => {
  await page.goto(`/${language}/malaras/loften?omrade=centrum`)
  await expect(titlesOn(page)).toHaveCount(3)
  await expect(titlesOn(page).last()).toHaveText(shownText('P6.title', language).text)
})

test('how it goes is counted in words', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/loften?omrade=centrum`)
  const results = page.getByRole('region', { name: hits(words, 3) })
  await expect(results.getByText(words('PromiseList.countLate', { count: 2 }))).toBeVisible()
  await expect(results.getByText(words('PromiseList.countEnded', { count: 1 }))).toBeVisible()
})

test('a choice that nothing fits says so and offers a way out', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/loften?omrade=centrum&malomrade=f`)

  await expect(page.getByRole('heading', { level: 2, name: hits(words, 0) })).toBeVisible()
  await expect(page.getByText(words('PromiseList.emptyHelp'))).toBeVisible()
  await page.getByRole('link', { name: words('PromiseList.clear') }).click()
  await expect(titlesOn(page)).toHaveCount(7)
})

test('a choice that does not exist is ignored and said', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/loften?omrade=atlantis&malomrade=z&status=avslutat&annat=1`)

  const values = listIn(language, ['atlantis', 'z'])
  await expect(page.getByText(words('PromiseList.unknown', { count: 2, values }))).toBeVisible()
  await expectPromises(page, language, ['P6'])
})

function hits(words: Words, count: number): string {
  return words('PromiseList.hitsOf', { count, total: 7 })
}

function titlesOn(page: Page): Locator {
  return page.getByRole('main').getByRole('heading', { level: 3 })
}

async function expectPromises(page: Page, language: LocaleKey, keys: readonly string[]): Promise<void> {
  const titles = keys.map((key) => shownText(`${key}.title`, language).text)
  await expect.poll(async () => (await titlesOn(page).allTextContents()).toSorted()).toEqual(titles.toSorted())
}

/** Folded on a phone, open where there is room. */
async function openForm(page: Page, words: Words): Promise<Locator> {
  const form = page.getByRole('main').locator('form')
  if (!(await form.isVisible())) await page.getByText(words('PromiseList.filterHeading'), { exact: true }).click()
  await expect(form).toBeVisible()
  return form
}
