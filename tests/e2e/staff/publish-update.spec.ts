import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'
import { addressOf, promiseOf, shownText } from '../support/demo'
import { expect, forget, test } from '../support/reader'
import { signIn } from '../support/sign-in'
import { change, choose, formReady } from '../support/staff-form'
import { dayIn, wordsOf } from '../support/words'

const listSchema = z.object({ docs: z.array(z.object({ id: z.string(), municipality: z.string() })) })
const daysLate = 20

/** Made in Södervik, whose follow-ups no resident's journey looks at. */
test('an update about a follow-up that is late takes the word of lateness away, at once', async ({ page, baseURL }) => {
  const words = wordsOf('sv')
  await signIn(page, 'kommunikator.sodervik')
  const missed = await missFollowUp(page.request, baseURL ?? '')
  const late = words('Promise.followUpLate', { date: dayIn('sv', missed) })
  await page.goto(addressOf('S2', 'sv'))
  await expect(page.getByText(late)).toBeVisible()

  await page.goto('/admin/collections/progress-updates/create')
  await formReady(page)
  await change(page, () => page.getByLabel('Vad som har hänt').fill('Marken är klar. Nu målar vi övergångsstället.'))
  await choose(page, 'promise', 'Säkrare skolväg i Strandhagen')
  await choose(page, 'followUp', new RegExp(missed))
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/progress-updates\/[0-9a-f-]{36}/)
  const form = page.url()
  await page.goto(addressOf('S2', 'sv'))
  await expect(page.getByText(late), 'a draft changes nothing').toBeVisible()

  await page.goto(form)
  await formReady(page)
  await choose(page, 'state', 'Publicerat')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Uppdaterad')).toBeVisible()

  await page.goto(addressOf('S2', 'sv'))
  await expect(page.getByText(late)).toHaveCount(0)
  const latest = page.getByRole('region', { name: words('Promise.latest'), exact: true })
  await expect(latest).toContainText('Marken är klar. Nu målar vi övergångsstället.')
  await expect(latest).toContainText(words('Promise.updateBy', { organisation: 'Söderviks kommun' }))
})

test('bad news without a reason is refused, with words at the field', async ({ page, mishaps }) => {
  await signIn(page, 'kommunikator.polis')
  await page.goto('/admin/collections/progress-updates/create')
  await formReady(page)
  await change(page, () => page.getByLabel('Vad som har hänt').fill('Det blir inte av.'))
  await choose(page, 'promise', 'Lugnare kvällar på torget')
  await choose(page, 'state', 'Publicerat')
  await change(page, () => page.getByRole('button', { name: 'Lägg till Åtagande' }).click())
  await choose(page, 'items__0__commitment', shownText('P1.commitments.presence.text', 'sv').text)
  await choose(page, 'items__0__status', 'Avbrutet')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText('Skriv varför, så att invånarna förstår.').first()).toBeVisible()
  forget(mishaps, /status of 400/)

  await choose(page, 'state', 'Utkast')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page, 'what was typed is still there and can be kept as a draft').toHaveURL(
    /progress-updates\/[0-9a-f-]{36}/,
  )
})

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
