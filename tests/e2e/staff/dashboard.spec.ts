import type { APIRequestContext, Page } from '@playwright/test'
import { z } from 'zod'
import { expectNoAxeViolations } from '@/tests/support/site/axe'
import { addressOf, promiseOf } from '../support/demo'
import { expect, test } from '../support/reader'
import { signInAs } from '../support/sign-in'
import { change, choose, formReady } from '../support/staff-form'
import { dayIn, wordsOf } from '../support/words'

const listSchema = z.object({ docs: z.array(z.object({ id: z.string(), municipality: z.string() })) })
const daysLate = 20
const skolvag = 'Säkrare skolväg i Strandhagen'

/** Made in Södervik, whose follow-ups no resident's journey looks at. */
test('a late follow-up waits for the communicator and is gone, for staff and residents, once an update answers it', async ({
  page,
  baseURL,
}) => {
  const words = wordsOf('sv')
  await signInAs(page, 'kommunikator.sodervik')
  const late = page.getByRole('region', { name: /^Sena uppföljningar/ })
  await expect(late).toHaveCount(0)
  const missed = await missFollowUp(page.request, baseURL ?? '')
  const said = words('Promise.followUpLate', { date: dayIn('sv', missed) })
  await page.goto(addressOf('S2', 'sv'))
  await expect(page.getByText(said)).toBeVisible()

  await page.goto('/admin')
  await expect(late.getByRole('link', { name: skolvag, exact: true })).toBeVisible()
  await expect(late).toContainText(`Uppföljningen var planerad till ${missed}, för ${daysLate} dagar sedan.`)
  await late.getByRole('link', { name: `Skriv besked om ${skolvag}` }).click()
  await expect(page).toHaveURL(/progress-updates\/create/)
  await formReady(page)
  await expect(page.locator('#field-promise'), 'the promise is chosen').toContainText(skolvag)
  await expect(page.locator('#field-followUp'), 'and so is what it answers').toContainText(missed)
  await change(page, () => page.getByLabel('Vad som har hänt').fill('Marken är klar. Nu målar vi övergångsstället.'))
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/progress-updates\/[0-9a-f-]{36}/)
  const form = page.url()
  await page.goto(addressOf('S2', 'sv'))
  await expect(page.getByText(said), 'a draft changes nothing').toBeVisible()

  await page.goto(form)
  await formReady(page)
  await choose(page, 'state', 'Publicerat')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Uppdaterad')).toBeVisible()

  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'Det här väntar på dig' })).toBeVisible()
  await expect(late).toHaveCount(0)
  await page.goto(addressOf('S2', 'sv'))
  await expect(page.getByText(said)).toHaveCount(0)
  const latest = page.getByRole('region', { name: words('Promise.latest'), exact: true })
  await expect(latest).toContainText('Marken är klar. Nu målar vi övergångsstället.')
  await expect(latest).toContainText(words('Promise.updateBy', { organisation: 'Söderviks kommun' }))
})

test('a translator comes to what is missing, in the right language, by keyboard alone', async ({ page }) => {
  await signInAs(page, 'oversattare')
  const missing = page.getByRole('region', { name: /^Översättningar (som saknas|att gå igenom)/ }).first()
  const first = missing.getByRole('listitem').first()
  await expect(first).toContainText(/(arabiska|finska)/)
  const language = (await first.textContent())?.includes('finska') ? 'fi' : 'ar'
  const link = first.getByRole('link').first()
  const address = (await link.getAttribute('href')) ?? ''
  expect(address).toContain(`locale=${language}`)
  await tabTo(page, address)
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`locale=${language}`))
})

test('the first page has no barriers, and holds together on a narrow screen', async ({ page }) => {
  await signInAs(page, 'oversattare')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/admin')
    await expect(page.getByRole('heading', { name: 'Det här väntar på dig', level: 1 })).toBeVisible()
    await expectNoAxeViolations(page, '.waiting')
  }
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

/** As often as it takes, and no oftener than a page has things to stop at. */
async function tabTo(page: Page, address: string): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    if (focused === address) return
  }
  throw new Error(`Nothing that leads to ${address} can be reached by the keyboard`)
}

/** A planned day passes without a word: nobody can wait for that in a test. */
async function missFollowUp(request: APIRequestContext, site: string): Promise<string> {
  const headers = { Origin: site }
  const query = `where[slug][equals]=${promiseOf('S2').slug}&depth=0`
  const [promise] = listSchema.parse(await (await request.get(`/cms-api/promises?${query}`, { headers })).json()).docs
  if (promise === undefined) throw new Error('Södervik has no such promise')
  const day = new Date(Date.now() - daysLate * 86_400_000).toISOString().slice(0, 10)
  const data = {
    promise: promise.id,
    municipality: promise.municipality,
    plannedFor: `${day}T12:00:00.000Z`,
    kind: 'process',
  }
  const answer = await request.post('/cms-api/follow-ups', { data, headers })
  expect(answer.status()).toBe(201)
  return day
}
