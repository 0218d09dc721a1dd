import type { Page, Response } from '@playwright/test'

/** The form is drawn and takes what is typed. */
export async function formReady(page: Page): Promise<void> {
  await page.locator('form[data-form-ready="true"]').first().waitFor()
}

/**
 * Changes the form and waits until the server has answered for it. Payload asks a moment after every change, and what is
 * done in between can be lost (docs/decisions/0013): a test is faster than any person.
 */
export async function change(page: Page, doIt: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse(isFormState)
  await doIt()
  await answered
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))))
}

/** Picks from one of Payload's own lists. */
export async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.locator(`#field-${field}`).getByRole('combobox').click()
  await change(page, () => page.getByRole('option', { name: option }).click())
}

function isFormState(response: Response): boolean {
  const request = response.request()
  return request.method() === 'POST' && request.headers()['next-action'] !== undefined
}
