import { demoPassword } from '@/tests/support/demo-password'
import { expect, test } from '@/tests/support/site/visit'
import { forget } from '../support/reader'
import { fillSignIn, signInAs } from '../support/sign-in'
import { twinOf } from '../support/staff-accounts'

test('whoever is not signed in is asked to, in Swedish, and comes to the page that was asked for', async ({ page }) => {
  // All of them: other journeys write promises of their own meanwhile.
  await page.goto('/admin/collections/promises?limit=100')
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')

  await fillSignIn(page, await twinOf('godkannare.kommun'))
  await expect(page).toHaveURL(/\/admin\/collections\/promises/)
  await expect(page.getByRole('link', { name: 'Tryggare utan mörka vinkelgårdar' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Säkrare skolväg i Ekliden' })).toHaveCount(0)
})

test('a communicator finds what there is to work with', async ({ page }) => {
  await signInAs(page, 'kommunikator.kommun')
  const everything = page.getByRole('region', { name: 'Allt du arbetar med' })
  for (const name of ['Löften', 'Besked', 'Uppföljningar', 'Indikatorer', 'Aktiviteter', 'Kontakter', 'Ordlista'])
    await expect(everything.getByRole('link', { name, exact: true })).toBeVisible()
})

test('the session is kept in a cookie that no script reads and no other site sends', async ({
  page,
  context,
  mishaps,
}) => {
  await signInAs(page, 'kommunpolis')
  const session = (await context.cookies()).find(({ name }) => name.endsWith('-token'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
  expect((await context.cookies()).filter(({ domain }) => domain !== 'localhost')).toEqual([])

  await page.goto('/admin/logout')
  await expect(page).toHaveURL(/\/admin\/login/)
  // Payload's page may sign out twice, and the second time nobody is signed in.
  forget(mishaps, /status of 400.*users\/logout/)
  const after = (await context.cookies()).find(({ name }) => name === session?.name)
  expect(after?.value ?? '').toBe('')
})

test('five wrong passwords lock an account, also for the right one', async ({ request }) => {
  const tried = async (password: string) => {
    const data = { email: 'analytiker@demo.invalid', password }
    return (await request.post('/cms-api/users/login', { data })).status()
  }
  expect(await tried(demoPassword)).toBe(200)
  for (let attempt = 0; attempt < 5; attempt += 1) expect(await tried('fel-losenord-igen')).toBe(401)
  expect(await tried(demoPassword)).toBe(401)
})

test('the web never offers to make the first account', async ({ page, request }) => {
  await page.goto('/admin/create-first-user')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByText('npm run admin:create')).toBeVisible()
  const data = { email: 'forst@demo.invalid', password: demoPassword }
  expect((await request.post('/cms-api/users/first-register', { data })).status()).toBe(403)
})

const closedDoors = [
  'users',
  'users/me',
  'users/init',
  'users/unlock',
  'promises',
  'promises/count',
  'promises/versions',
  'progress-updates',
  'activities?limit=1',
  'access',
  'globals/x',
  'payload-preferences/x',
  'finns-ej',
]

test('without a session every door of the staff side is shut', async ({ request }) => {
  for (const door of closedDoors) {
    expect.soft((await request.get(`/cms-api/${door}`)).status(), door).toBe(401)
    const written = await request.post(`/cms-api/${door}`, { data: { title: 'x' } })
    expect.soft([401, 403], `POST ${door} gave ${written.status()}`).toContain(written.status())
  }
  expect((await request.delete('/cms-api/promises?where[id][exists]=true')).status()).toBe(401)
  expect((await request.patch('/cms-api/users', { data: { roles: ['operator'] } })).status()).toBe(401)
  for (const door of ['graphql', 'graphql-playground'])
    expect([401, 404]).toContain(
      (await request.post(`/cms-api/${door}`, { data: { query: '{ __typename }' } })).status(),
    )
})
