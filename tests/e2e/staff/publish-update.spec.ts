import { shownText } from '../support/demo'
import { expect, forget, test } from '../support/reader'
import { signInAs } from '../support/sign-in'
import { change, choose, formReady } from '../support/staff-form'

test('bad news without a reason is refused, with words at the field', async ({ page, mishaps }) => {
  await signInAs(page, 'kommunikator.polis')
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
