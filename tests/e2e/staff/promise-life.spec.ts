import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from '@/tests/support/site/axe'
import { expect, test } from '@/tests/support/site/visit'
import { openDesk, type StaffDesk, takeStep, writePromise } from '../support/staff-desk'
import { change, formReady } from '../support/staff-form'

/** One after the other: they are made by the same four people. */
test.describe.configure({ mode: 'default' })

let writer: StaffDesk
let kommunApprover: StaffDesk
let policeApprover: StaffDesk
let policeWriter: StaffDesk

test.beforeAll(async ({ browser, baseURL }) => {
  const site = baseURL ?? ''
  writer = await openDesk(browser, site, 'kommunikator.kommun')
  kommunApprover = await openDesk(browser, site, 'godkannare.kommun')
  policeApprover = await openDesk(browser, site, 'godkannare.polis')
  policeWriter = await openDesk(browser, site, 'kommunikator.polis')
})

test.afterAll(async () => {
  for (const { page } of [writer, kommunApprover, policeApprover, policeWriter]) await page.context().close()
})

test('a promise goes from draft to residents by four people, each with a button', async ({ page }) => {
  const { id, slug } = await writePromise(writer, 'Ljusare väg till tåget')
  await writer.open(id)
  await expectNoAxeViolations(writer.page, '.promise-life')
  await writer.press('Lämna för godkännande')
  await expect(stage(writer, 'Lämnat för godkännande')).toBeVisible()

  await kommunApprover.open(id)
  await kommunApprover.press('Godkänn för Mälarås kommun')
  await expect(kommunApprover.page.getByText('Mälarås kommun: godkänt')).toBeVisible()
  await expect(kommunApprover.page.getByRole('button', { name: /^Godkänn för/ })).toHaveCount(0)
  await policeApprover.open(id)
  await policeApprover.press('Godkänn för Polisen i Mälarås')
  await expect(stage(policeApprover, 'Godkänt av alla')).toBeVisible()
  expect((await page.request.get(addressOf(slug))).status()).toBe(404)

  await policeWriter.open(id)
  await policeWriter.press('Publicera')
  await expect(stage(policeWriter, 'Publicerat')).toBeVisible()
  await expect(policeWriter.page.getByRole('button', { name: 'Spara det publicerade' })).toBeVisible()
  await readable(page, slug)
  await expect(page.getByRole('heading', { level: 1, name: 'Ljusare väg till tåget' })).toBeVisible()
})

test('a promise that lacks something is not taken in, and it is said beside the button what', async () => {
  const { id } = await writePromise(writer, 'Halvfärdigt löfte', { areas: [], basis: '' })
  await writer.open(id)
  await writer.page.getByRole('button', { name: 'Lämna för godkännande' }).click()
  const refusal = writer.page.locator('.promise-life').getByRole('alert')
  await expect(refusal).toContainText('Välj område.')
  await expect(refusal).toContainText('Skriv vad löftet bygger på.')
  await expectNoAxeViolations(writer.page, '.promise-life')
})

test('an edit voids the approvals, and the buttons wait for the form to be saved', async () => {
  const { id } = await writePromise(writer, 'Trygg gångtunnel')
  await takeStep(writer, id, 'submit')
  await takeStep(kommunApprover, id, 'approve')
  await writer.open(id)
  await formReady(writer.page)
  await expect(writer.page.getByText('Mälarås kommun: godkänt')).toBeVisible()
  await change(writer.page, () => writer.page.getByLabel('Rubrik · publikt').fill('Trygg och ljus gångtunnel'))
  await expect(writer.page.getByText('Spara utkastet först.')).toBeVisible()
  await expect(writer.page.getByRole('button', { name: 'Gör om till utkast' })).toBeDisabled()
  await writer.page.getByRole('button', { name: 'Spara utkast' }).click()
  await expect(stage(writer, 'Utkast')).toBeVisible()
  await expect(writer.page.getByText('Mälarås kommun: väntar')).toBeVisible()
  await expect(writer.page.getByRole('button', { name: 'Lämna för godkännande' })).toBeEnabled()
})

test('of two who save the same promise the second is told, and keeps what was typed', async () => {
  const { id } = await writePromise(writer, 'Bänkar längs stigen')
  await writer.open(id)
  await formReady(writer.page)
  const summary = writer.page.getByLabel('Löftet i en eller två meningar · publikt')
  await change(writer.page, () => summary.fill('Kommunens ord'))
  const other = await policeWriter.request.patch(`/cms-api/promises/${id}?draft=true&overrideLock=true`, {
    data: { summary: 'Polisens' },
  })
  expect(other.ok()).toBe(true)
  await writer.page.getByRole('button', { name: 'Spara utkast' }).click()
  await expect(writer.page.getByText('Någon annan har sparat löftet sedan du öppnade det.')).toBeVisible()
  await expect(summary).toHaveValue('Kommunens ord')
  const stored = await policeWriter.request.get(`/cms-api/promises/${id}?draft=true&depth=0&locale=sv`)
  expect(await stored.json()).toMatchObject({ summary: 'Polisens' })
})

test('a withdrawn promise says why at its address, and a new one begins from it', async ({ page, mishaps }) => {
  const { id, slug } = await publishedPromise('Fler nattvandrare')
  await writer.open(id)
  await writer.page.getByRole('button', { name: 'Dra tillbaka', exact: true }).click()
  await writer.page.getByLabel('Varför? Invånarna läser det här.').fill('Föreningen har lagts ned.')
  await expectNoAxeViolations(writer.page, '.promise-life')
  await writer.press('Ja, dra tillbaka')
  await expect(stage(writer, 'Tillbakadraget')).toBeVisible()
  await expect.poll(async () => (await page.goto(addressOf(slug)))?.status()).toBe(410)
  await expect(page.getByText('Föreningen har lagts ned.')).toBeVisible()
  mishaps.splice(0)

  await writer.press('Nytt löfte från det här')
  await expect(stage(writer, 'Utkast')).toBeVisible()
  await expect(writer.page).not.toHaveURL(new RegExp(id))
  await expect(writer.page.getByLabel('Rubrik · publikt')).toHaveValue('Fler nattvandrare')
})

test('an approver takes a promise down at once in an emergency, and it comes back as it was', async ({
  page,
  mishaps,
}) => {
  const { id, slug } = await publishedPromise('Ordning vid torget')
  await policeApprover.open(id)
  await policeApprover.page.getByRole('button', { name: 'Ta bort direkt (nödläge)' }).click()
  await policeApprover.page.getByLabel('Varför? Invånarna läser det här.').fill('Vi ser över uppgifterna.')
  await policeApprover.press('Ja, ta bort direkt (nödläge)')
  await expect(stage(policeApprover, 'Borttaget i en nödsituation')).toBeVisible()
  await expect.poll(async () => (await page.goto(addressOf(slug)))?.status()).toBe(410)
  await expect(page.getByText('Vi ser över uppgifterna.')).toBeVisible()
  await expect(page.getByText('Ordning vid torget')).toHaveCount(0)
  mishaps.splice(0)

  await writer.open(id)
  await writer.press('Publicera igen')
  await readable(page, slug)
})

test('an approved promise is published by itself when its time has come', async ({ page }) => {
  const { id, slug } = await writePromise(writer, 'Tänd belysning i skolparken')
  for (const [desk, step] of [
    [writer, 'submit'],
    [kommunApprover, 'approve'],
    [policeApprover, 'approve'],
  ] as const)
    await takeStep(desk, id, step)
  const publishAt = new Date(Date.now() + 4000).toISOString()
  const set = await writer.request.patch(`/cms-api/promises/${id}?draft=true`, { data: { publishAt } })
  expect(set.ok(), await set.text()).toBe(true)
  await writer.open(id)
  await expect(writer.page.getByText(/Publiceras av sig självt \d{4}-\d{2}-\d{2}/)).toBeVisible()
  await expect
    .poll(async () => (await page.request.get(addressOf(slug))).status(), { timeout: 60_000, intervals: [1000] })
    .toBe(200)
})

async function publishedPromise(title: string) {
  const made = await writePromise(writer, title)
  await takeStep(writer, made.id, 'submit')
  await takeStep(kommunApprover, made.id, 'approve')
  await takeStep(policeApprover, made.id, 'approve')
  await takeStep(writer, made.id, 'publish')
  return made
}

/** Residents read it: the address answers within the seconds that the index of addresses takes. */
async function readable(page: Page, slug: string): Promise<void> {
  await expect.poll(async () => (await page.request.get(addressOf(slug))).status()).toBe(200)
  await page.goto(addressOf(slug))
}

/** The stage that the promise is at. */
function stage({ page }: StaffDesk, label: string) {
  return page.locator('.promise-life [aria-current="step"]').filter({ hasText: label })
}

function addressOf(slug: string): string {
  return `/sv/malaras/loften/${slug}`
}
