import type { Page } from '@playwright/test'
import { expect, forget, test } from '../support/reader'
import { signInAs } from '../support/sign-in'
import { change, formReady } from '../support/staff-form'

// Both sign in to the one account of its sort.
test.describe.configure({ mode: 'serial' })

test('a colour that cannot be read is refused at its field, with one that can', async ({ page, mishaps }) => {
  await signInAs(page, 'administrator')
  await page.goto('/admin/collections/municipalities')
  await expect(page).toHaveURL(/limit=/)
  await page.getByRole('link', { name: 'Mälarås kommun' }).click()
  await formReady(page)
  await change(page, () => page.getByLabel('Huvudfärg').fill('#ff8c00'))
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText(/Närmaste färg som går att läsa är #[0-9a-f]{6}\./).first()).toBeVisible()
  forget(mishaps, /status of 400/)
})

test('a picture is uploaded with a description, and what is no picture is refused in words', async ({
  page,
  mishaps,
}) => {
  await signInAs(page, 'administrator')
  await fillPicture(page, Buffer.from('<svg><script/></svg>'))
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText(/varken en bild eller en PDF/).first()).toBeVisible()

  await fillPicture(page, onePixel)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/media\/[0-9a-f-]{36}/)
  await expect(page.getByText(/^en-bank-i-parken-[0-9a-f]{12}\.png$/).first()).toBeVisible()
  forget(mishaps, /status of 400/)
})

async function fillPicture(page: Page, buffer: Buffer): Promise<void> {
  await page.goto('/admin/collections/media/create')
  await formReady(page)
  await change(page, () => page.getByLabel('Beskrivning').fill('En bänk i parken'))
  await page.locator('input[type="file"]').setInputFiles({ name: 'Anna.png', mimeType: 'image/png', buffer })
  await expect(page.locator('.file-field__filename, .file-field__edit').first()).toBeVisible()
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
