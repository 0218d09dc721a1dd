import { expect, test } from '@/tests/support/site/visit'
import { signInAs } from '../support/sign-in'

test('every field of a promise says whether residents see it', async ({ page }) => {
  await signInAs(page, 'samordnare')
  // All of them: other journeys write promises of their own meanwhile.
  await page.goto('/admin/collections/promises?limit=100')
  // The list writes its own query into the address once it is at work; a click before that is overtaken by it.
  await expect(page).toHaveURL(/limit=/)
  await page.getByRole('link', { name: 'Tryggare utan mörka vinkelgårdar' }).click()
  await expect(page).toHaveURL(/promises\/[0-9a-f-]{36}/)
  await expect(page.getByLabel('Rubrik · publikt')).toHaveValue('Tryggare utan mörka vinkelgårdar')
  await expect(page.getByLabel('Mer om problemet · internt')).toBeVisible()

  const labels = page.locator('.field-label')
  await expect.poll(() => labels.count()).toBeGreaterThan(50)
  const unmarked = (await labels.allTextContents()).filter((label) => !/ · (publikt|internt)/.test(label))
  expect(unmarked).toEqual([])

  const [shown, kept] = await Promise.all(
    ['Rubrik · publikt', 'Mer om problemet · internt'].map((label) =>
      page.getByLabel(label).evaluate((field) => {
        const { borderInlineStartStyle } = getComputedStyle(field.closest('.field-type') ?? field)
        return borderInlineStartStyle
      }),
    ),
  )
  expect([shown, kept]).toEqual(['solid', 'dashed'])
})
