import { addressOf, shownText } from '../support/demo'
import { expect, test } from '../support/reader'

test('a word of the field is explained in place, by keyboard alone', async ({ page, language, words }) => {
  await page.goto(addressOf('P1', language))
  const explanation = page.getByText(shownText('glossary.uppfoljning.explanation', language).text)
  const question = page.getByRole('region', { name: words('Promise.nextFollowUp'), exact: true }).locator('summary')
  await expect(explanation).toBeHidden()

  await question.focus()
  await page.keyboard.press('Enter')
  await expect(explanation).toBeVisible()

  await page.keyboard.press('Space')
  await expect(explanation).toBeHidden()
})

test('a word of the field is explained at a touch or click', async ({ page, language, hasTouch }) => {
  await page.goto(addressOf('P1', language))
  const explanation = page.getByText(shownText('glossary.medborgarlofte.explanation', language).text)
  const question = page.locator('main .page-heading summary')

  await (hasTouch ? question.tap() : question.click())
  await expect(explanation).toBeVisible()
})

test('the glossary explains every word, and each can be linked to', async ({ page, language, words }) => {
  await page.goto(`/${language}`)
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: words('Site.glossary') })
    .click()

  await expect(page).toHaveURL(`/${language}/ordlista`)
  await expect(page.getByRole('term')).toHaveCount(15)
  await expect(page.locator('#lagesbild')).toContainText(shownText('glossary.lagesbild.explanation', language).text)
})
