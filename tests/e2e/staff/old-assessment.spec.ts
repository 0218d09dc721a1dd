import { expect, test } from '@/tests/support/site/visit'
import { fillSignIn } from '../support/sign-in'
import { twinOf } from '../support/staff-accounts'

test('staff are warned of an accessibility statement that rests on an old assessment', async ({ page }) => {
  await page.goto('/admin/collections/accessibility-statements')
  await fillSignIn(page, await twinOf('operator'))

  const warning = page.getByText('Granskningen är äldre än tolv månader.')
  await expect(warning).toBeVisible()
  await expect(page.getByText(/Gå igenom: Söderviks sidor om medborgarlöften \(\d{4}-\d{2}-\d{2}\)\./)).toBeVisible()

  // The list writes its own query into the address once it is at work; a click before that is overtaken by it.
  await expect(page).toHaveURL(/limit=/)
  await page.getByRole('link', { name: 'Söderviks sidor om medborgarlöften' }).click()
  await expect(page).toHaveURL(/accessibility-statements\/[0-9a-f-]{36}/)
  await expect(warning).toBeVisible()
})
