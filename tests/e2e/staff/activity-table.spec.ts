import type { Page } from '@playwright/test'
import { writeActivityFile } from '@/cms/activities/write-activity-file'
import { emptyActivity } from '@/domain/activities/activity'
import { expectNoAxeViolations } from '@/tests/support/site/axe'
import { expect, forget, test } from '../support/reader'
import { signInAs } from '../support/sign-in'
import { change, formReady } from '../support/staff-form'

// All sign in to the one account of its sort.
test.describe.configure({ mode: 'serial' })

const csv = [
  'Aktivitet;Siktar på målområde;Vad vi vill nå;avslutas',
  'Provning av lampor;A;Ljusare stråk;2024-05-01',
  ';B;En rad utan rubrik;',
].join('\r\n')

test('a table is looked at, its headings are set right, it is saved, found in the table and undone', async ({
  page,
}) => {
  await signInAs(page, 'samordnare')
  await openImport(page)
  await expectNoAxeViolations(page, '.activities')
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file('tabell.csv', Buffer.from(csv)))
  await page.getByRole('button', { name: 'Läs filen' }).click()

  await expect(page.getByText('1 nya, 0 ändras, 0 oförändrade, 0 krockar, 1 läses inte in.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Läses inte in/ })).toContainText('Raden har ingen rubrik')
  await expect(page.getByText('Kolumnen ”Vad vi vill nå” är okänd.')).toBeVisible()
  await page.getByLabel('Vad vi vill nå').selectOption('Mål, uppdrag')
  await expectNoAxeViolations(page, '.activities')
  // What a heading now means is shown before anything is saved, even when the wrong button is pressed.
  await page.getByRole('button', { name: 'Spara i aktiviteterna' }).click()
  await expect(page.getByText('Du ändrade rubrikernas betydelse.')).toBeVisible()
  await expect(page.getByLabel('Vad vi vill nå')).toHaveValue('mission')
  await page.getByRole('button', { name: 'Spara i aktiviteterna' }).click()
  await expect(page.getByRole('heading', { name: 'Tabellen är inläst' })).toBeVisible()
  await expectNoAxeViolations(page, '.activities')

  const done = page.url()
  await page.getByRole('link', { name: 'Till aktivitetstabellen' }).click()
  await expect(page.getByRole('row', { name: /Provning av lampor/ })).toContainText('Ljusare stråk')
  await page.goto(done)
  await page.getByRole('button', { name: 'Ångra inläsningen' }).click()
  await expect(page.getByText('1 nya aktiviteter är borttagna.')).toBeVisible()
  await page.getByRole('link', { name: 'Till aktivitetstabellen' }).click()
  await expect(page.getByRole('row', { name: /Provning av lampor/ })).toHaveCount(0)
})

test('a workbook is read in with the keyboard, and only what is late is shown', async ({ page }) => {
  await signInAs(page, 'samordnare')
  await openImport(page)
  const activity = { ...emptyActivity, title: 'Provning av grindar', other: '=1+1' }
  const workbook = await writeActivityFile(
    [
      { ...activity, state: 'ongoing', end: { text: '2024-05-01', day: '2024-05-01' } },
      { ...activity, title: 'Provning av bänkar', state: 'finished', end: { text: '2024-05-01', day: '2024-05-01' } },
    ],
    'xlsx',
  )
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file('tabell.xlsx', workbook))
  await pressWithKeyboard(page, 'Läs filen')
  await pressWithKeyboard(page, 'Spara i aktiviteterna')
  await expect(page.getByText('2 nya, 0 ändrade')).toBeVisible()

  await page.goto('/admin/aktiviteter')
  await expectNoAxeViolations(page, '.activities')
  await page.getByLabel('Bara försenade (slutdagen har passerat)').check()
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await expect(page).toHaveURL(/forsenad=1/)
  await expect(page.getByRole('row', { name: /Provning av grindar/ })).toContainText('Försenad')
  await expect(page.getByRole('row', { name: /Provning av bänkar/ })).toHaveCount(0)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta som CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('aktiviteter-malaras.csv')
})

test('an activity is released to residents field by field, and not without a heading for them', async ({
  page,
  mishaps,
}) => {
  await signInAs(page, 'samordnare')
  await page.goto('/admin/aktiviteter?lage=pagar')
  await page.getByRole('link', { name: 'Provning av grindar' }).click()
  await expect(page).toHaveURL(/activities\/[0-9a-f-]{36}/)
  await formReady(page)
  await change(page, () => page.getByLabel('Visa för invånare').check())
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Skriv en rubrik för invånare först.').first()).toBeVisible()
  forget(mishaps, /status of 400/)
  await expectNoAxeViolations(page, '.release')

  await change(page, () => page.getByRole('button', { name: 'Kopiera till rubrik för invånare' }).click())
  await expect(page.getByLabel(/^Rubrik för invånare/)).toHaveValue('Provning av grindar')
  await change(page, () => page.getByLabel(/^Rubrik för invånare/).fill('Vi provar grindar'))
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText(/uppdaterad|Uppdaterad/).first()).toBeVisible()
  await page.goto('/admin/aktiviteter?lage=pagar')
  await expect(page.getByRole('row', { name: /Provning av grindar/ })).toContainText('Visas för invånare')
})

async function openImport(page: Page): Promise<void> {
  await page.goto('/admin/aktiviteter')
  await page.getByRole('link', { name: 'Läs in en tabell' }).click()
  await expect(page.getByRole('heading', { name: 'Läs in en aktivitetstabell', level: 1 })).toBeVisible()
}

async function pressWithKeyboard(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
}

function file(name: string, buffer: Buffer) {
  return { name, mimeType: 'application/octet-stream', buffer }
}
