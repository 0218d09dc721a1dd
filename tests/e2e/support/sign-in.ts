import { expect, type Page } from '@playwright/test'
import { demoPassword } from '@/tests/support/demo-password'
import { twinOf } from './staff-accounts'
import { formReady } from './staff-form'

/** Signs in as somebody with the work of one of the demo's accounts: `kommunikator.polis`. */
export async function signInAs(page: Page, account: string): Promise<void> {
  await signIn(page, await twinOf(account))
}

/** Signs in to an account that the test has made. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/admin')
  await fillSignIn(page, account)
  await expect(page).toHaveURL(/\/admin$/)
  await expect(page.getByRole('heading', { name: 'Det här väntar på dig', level: 1 })).toBeVisible()
}

/** Where a page has asked who it is. */
export async function fillSignIn(page: Page, account: string): Promise<void> {
  await formReady(page)
  await page.getByLabel('E-post').fill(`${account}@demo.invalid`)
  await page.getByLabel('Lösenord').fill(demoPassword)
  await page.getByRole('button', { name: 'Logga in' }).click()
}
