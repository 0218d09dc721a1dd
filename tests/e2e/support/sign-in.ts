import { expect, type Page } from '@playwright/test'
import { demoPassword } from '@/tests/support/demo-password'
import { formReady } from './staff-form'

/**
 * Signs in as one of the demo's accounts, by its function: `kommunikator.polis`. Tests run side by side and each takes
 * an account of its own: of two that sign in to one account in the same moment, one may lose its session.
 */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.goto('/admin')
  await formReady(page)
  await page.getByLabel('E-post').fill(`${account}@demo.invalid`)
  await page.getByLabel('Lösenord').fill(demoPassword)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await expect(page).toHaveURL(/\/admin$/)
  await expect(page.getByRole('heading', { name: 'Det här väntar på dig', level: 1 })).toBeVisible()
}
