import type { APIRequestContext, Page } from '@playwright/test'
import { expectNoAxeViolations } from '@/tests/support/site/axe'
import { expect, test } from '@/tests/support/site/visit'
import { fillSignIn } from '../support/sign-in'
import { twinOf } from '../support/staff-accounts'
import { change, formReady } from '../support/staff-form'

const before = 'Anmäl brott och läs råd på polisens webbplats.'
const after = 'Anmäl brott och läs polisens råd på webbplatsen.'
const [first, second] = ['Driftansvarig ett', 'Driftansvarig två'] as const
const contactPage = '/sv/malaras/kontakt'

test('two people change what is said of emergencies, residents read the old until then, and the log tells it', async ({
  page,
  browser,
  request,
}) => {
  await openLine(page, await twinOf('operator', { functionTitle: first }))
  await change(page, () => page.getByLabel('När man ska använda det').fill(after))
  await page.getByRole('button', { name: 'Föreslå ändring' }).click()
  await expect(page.getByRole('heading', { name: 'En ändring väntar på att bekräftas' })).toBeVisible()
  await expect(page.getByText('Du har själv föreslagit ändringen.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bekräfta och visa' })).toBeHidden()
  expect(await textOf(request, contactPage)).toContain(before)

  const other = await (await browser.newContext({ viewport: { width: 768, height: 900 } })).newPage()
  await openLine(other, await twinOf('operator', { functionTitle: second }))
  const panel = other.getByRole('region', { name: 'En ändring väntar på att bekräftas' })
  await expect(panel.getByRole('row', { name: 'När man ska använda det' })).toContainText(after)
  await expectNoAxeViolations(other, '.proposal')
  await panel.getByRole('button', { name: 'Bekräfta och visa' }).click()
  await expect(panel).toBeHidden()
  await expect.poll(() => textOf(request, contactPage), { timeout: 30_000 }).toContain(after)

  await page.goto('/admin/logg')
  await page.getByRole('combobox', { name: 'Slag', exact: true }).selectOption({ label: 'raden om nödläge' })
  await page.getByRole('textbox', { name: 'Uppgift', exact: true }).fill(second)
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await expect(page).toHaveURL(/slag=emergency-information/)
  const rows = page.getByRole('row').filter({ hasText: second })
  await expect(rows.first()).toContainText(`${second} bekräftade och visade raden om nödläge polisen.se.`)
  await expect(page.getByText(first, { exact: true })).toBeHidden()
  await rows.first().getByRole('link', { name: 'Allt om detta' }).click()
  await expect(page).toHaveURL(/dokument=/)
  await expect(page.getByRole('row').filter({ hasText: first }).first()).toContainText(
    'ändrade raden om nödläge polisen.se. Ändrat: när man ska använda det. Läge: visas → utkast.',
  )
  await expectNoAxeViolations(page, '.audit-log')

  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hämta som fil' }).click()
  expect((await file).suggestedFilename()).toBe('logg.csv')
  await page.getByRole('link', { name: 'Visa allt', exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: first }).first()).toContainText('hämtade loggen som fil')
  await other.context().close()
})

test('the log is not for those who may not read it', async ({ page }) => {
  await page.goto('/admin/logg')
  await fillSignIn(page, await twinOf('kommunpolis'))
  await expect(page.getByText('Bara administratörer och driftansvariga läser loggen.')).toBeVisible()
  await expect(page.getByRole('table')).toBeHidden()
})

async function openLine(page: Page, account: string): Promise<void> {
  await page.goto('/admin/collections/emergency-information')
  await fillSignIn(page, account)
  await expect(page).toHaveURL(/limit=/)
  await page.getByRole('link', { name: 'polisen.se' }).click()
  await expect(page).toHaveURL(/emergency-information\/[0-9a-f-]{36}/)
  await formReady(page)
}

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text()
}
