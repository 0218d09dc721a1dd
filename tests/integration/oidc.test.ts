import { sql } from 'drizzle-orm'
import type { TypedUser } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '@/domain/access/capabilities'
import { forgetEnv } from '@/server/platform/env'
import { actAsNobody } from '@/tests/integration/support/acting'
import { callCmsApi } from '@/tests/integration/support/cms-api'
import { client, type Known, type RunningProvider, startProvider } from '@/tests/integration/support/identity-provider'
import { call, signIn, switchOn } from '@/tests/integration/support/staff-door'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

const callback = 'http://localhost:3000/cms-api/users/oidc/callback'
let world: World
let provider: RunningProvider
let subjects = 0

beforeAll(async () => {
  world = await makeWorld()
  provider = await startProvider(callback)
  const { slug } = await world.payload.findByID({
    ...(await actAsNobody(world.payload)),
    collection: 'organisations',
    id: world.places.own.organisation,
  })
  set({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_ORGANISATION: slug,
  })
})

afterEach(() => set({ OIDC_SECOND_FACTOR: '' }))
afterAll(() => provider.stop())

describe('an invited account of the organisation', () => {
  test('is opened by its verified address the first time, and by the person ever after', async () => {
    const { email, id } = await person()
    const subject = stand({ email })
    const token = await comeIn()
    expect((await call('GET', 'promises', token)).status).toBe(200)
    const { rows } = await world.payload.db.drizzle.execute(
      sql`select subject from external_identities where "user" = ${id}`,
    )
    expect(rows).toEqual([{ subject }])
    stand({ email: 'nytt-namn@demo.invalid' }, subject)
    const again = await comeIn()
    expect((await call('GET', `users/${id}`, again)).status).toBe(200)
    expect((await call('POST', 'users/sessions/end-all', again, {})).status).toBe(200)
    expect((await call('GET', 'promises', token)).status).toBe(401)
  })

  test('is not opened by somebody else who has got its address later', async () => {
    const { email } = await person()
    stand({ email })
    await comeIn()
    stand({ email })
    await expect(comeIn()).rejects.toThrow('403: Du har inget konto')
  })

  test('is not opened by an address that the provider has not verified', async () => {
    const { email } = await person()
    stand({ email, email_verified: false })
    await expect(comeIn()).rejects.toThrow('403: Du har inget konto')
  })
})

test('nobody gets an account by coming', async () => {
  const before = await world.payload.count({ collection: 'users' })
  stand({ email: 'okand@demo.invalid' })
  await expect(comeIn()).rejects.toThrow('403: Du har inget konto')
  expect(await world.payload.count({ collection: 'users' })).toEqual(before)
})

test('accounts of another organisation, and operators, stay shut', async () => {
  for (const account of [
    await makePerson(world.payload, 'communicator', world.places.otherOrganisation.organisation),
    await makePerson(world.payload, 'operator', null),
  ]) {
    const subject = stand({ email: account.email })
    await expect(comeIn()).rejects.toThrow('403: Ditt konto hör till en annan organisation')
    const { rows } = await world.payload.db.drizzle.execute(
      sql`select from external_identities where subject = ${subject}`,
    )
    expect(rows).toEqual([])
  }
})

test('an account that has moved to another organisation is shut from then on', async () => {
  const { email, id } = await person()
  stand({ email })
  await comeIn()
  const data = { organisation: world.places.otherOrganisation.organisation }
  await world.payload.update({ ...(await actAsNobody(world.payload)), collection: 'users', id, data })
  await expect(comeIn()).rejects.toThrow('403: Ditt konto hör till en annan organisation')
})

describe('the way back', () => {
  test('leads nowhere without the attempt of this browser, or with that of another', async () => {
    stand({ email: (await person()).email })
    const [mine, theirs] = [await begin(), await begin()]
    const address = await throughProvider(mine.location)
    await expect(comeBack(address, '')).rejects.toThrow('403: Inloggningen gick inte att slutföra')
    await expect(comeBack(address, theirs.cookie)).rejects.toThrow('403: Inloggningen gick inte att slutföra')
    await expect(comeBack(address, `${mine.cookie.slice(0, -4)}AAAA`)).rejects.toThrow('403:')
    expect(await comeBack(address, mine.cookie)).not.toBe('')
  })

  test('leads nowhere with the nonce of another attempt', async () => {
    stand({ email: (await person()).email })
    const { location, cookie } = await begin()
    location.searchParams.set('nonce', 'nagon-annans')
    await expect(comeBack(await throughProvider(location), cookie)).rejects.toThrow('403: Inloggningen gick inte')
  })

  test('leads nowhere with another state, a made-up code, or the same code twice', async () => {
    stand({ email: (await person()).email })
    const { location, cookie } = await begin()
    const address = await throughProvider(location)
    for (const [name, value] of [
      ['state', 'annat'],
      ['code', 'pahittad'],
      ['iss', 'https://annan.invalid'],
    ] as const) {
      const changed = new URL(address)
      changed.searchParams.set(name, value)
      await expect(comeBack(changed, cookie)).rejects.toThrow('403: Inloggningen gick inte')
    }
    expect(await comeBack(address, cookie)).not.toBe('')
    await expect(comeBack(address, cookie)).rejects.toThrow('403: Inloggningen gick inte')
  })

  test('sets the session’s own strict cookie, and forgets the attempt', async () => {
    stand({ email: (await person()).email })
    const { location, cookie } = await begin()
    const answer = await goBack(await throughProvider(location), cookie)
    const cookies = answer.headers.getSetCookie()
    expect(cookies[0]).toMatch(/^loftet-token=.+HttpOnly.*SameSite=Strict/)
    expect(cookies[1]).toMatch(/^loftet-oidc=;.*Max-Age=0/)
    expect(await answer.text()).toContain('url=/admin"')
  })
})

describe('the second factor', () => {
  beforeAll(() => demand(true))
  afterAll(() => demand(false))

  test('is still owed after one step at the provider', async () => {
    stand({ email: (await person()).email })
    expect((await call('GET', 'promises', await comeIn())).status).toBe(403)
  })

  test('is done when the provider says that it was', async () => {
    stand({ email: (await person()).email, amr: ['pwd', 'mfa'] })
    expect((await call('GET', 'promises', await comeIn())).status).toBe(200)
  })

  test('is done when the provider gives the level that was asked for', async () => {
    set({ OIDC_SECOND_FACTOR: 'two-step' })
    stand({ email: (await person()).email, acr: 'two-step' })
    expect((await call('GET', 'promises', await comeIn())).status).toBe(200)
    stand({ email: (await person()).email, amr: ['mfa'] })
    expect((await call('GET', 'promises', await comeIn())).status).toBe(403)
  })

  test('is done where the set-up says that the provider always asks for it', async () => {
    set({ OIDC_SECOND_FACTOR: 'always' })
    stand({ email: (await person()).email })
    expect((await call('GET', 'promises', await comeIn())).status).toBe(200)
  })

  test('of the account itself is not got round by one step at the provider', async () => {
    const { email } = await person()
    await switchOn(await signIn(email))
    const subject = stand({ email })
    await expect(comeIn()).rejects.toThrow('403: Ditt konto har inloggning med kod')
    stand({ email, amr: ['mfa'] }, subject)
    expect(await comeIn()).not.toBe('')
  })

  test('that was done at the provider does not open the account’s other sessions', async () => {
    const { email } = await person()
    stand({ email, amr: ['mfa'] })
    await comeIn()
    expect((await call('GET', 'promises', await signIn(email))).status).toBe(403)
  })

  async function demand(requireSecondFactor: boolean): Promise<void> {
    const acting = await actAsNobody(world.payload)
    const id = world.places.own.municipality
    await world.payload.update({ ...acting, collection: 'municipalities', id, data: { requireSecondFactor } })
  }
})

test('where no provider is set up there is no such door', async () => {
  set({ OIDC_ISSUER: '' })
  expect((await callCmsApi('GET', 'users/oidc/start')).status).toBe(404)
  expect((await callCmsApi('GET', 'users/oidc/callback?code=x')).status).toBe(404)
  set({ OIDC_ISSUER: provider.issuer })
})

function set(settings: Readonly<Record<string, string>>): void {
  Object.assign(process.env, settings)
  forgetEnv()
}

function person(role: Role = 'communicator'): Promise<TypedUser> {
  return makePerson(world.payload, role, world.places.own.organisation)
}

/** Somebody stands at the provider's door; gives the provider's name for them. */
function stand(known: Partial<Known> & Pick<Known, 'email'>, subject?: string): string {
  subjects += 1
  const who = subject ?? `person-${subjects}`
  provider.next(who, { email_verified: true, ...known })
  return who
}

/** The whole way, by the button and back. Gives the session's token, or throws what the page says. */
async function comeIn(): Promise<string> {
  const { location, cookie } = await begin()
  return comeBack(await throughProvider(location), cookie)
}

async function begin() {
  const answer = await callCmsApi('GET', 'users/oidc/start')
  const location = new URL(answer.headers.get('Location') ?? '')
  expect(location.searchParams.get('code_challenge_method')).toBe('S256')
  return { location, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
}

/** Follows the provider's own redirects with a browser's cookies, to the address that leads back to us. */
async function throughProvider(start: URL): Promise<URL> {
  const jar = new Map<string, string>()
  let address = start
  while (!address.href.startsWith(callback)) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(address, { redirect: 'manual', headers: { Cookie: cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const next = answer.headers.get('Location')
    if (next === null) throw new Error(`The provider stops at ${address}: ${answer.status} ${await answer.text()}`)
    address = new URL(next, address)
  }
  return address
}

function goBack(address: URL, cookie: string): Promise<Response> {
  return callCmsApi('GET', `users/oidc/callback${address.search}`, { headers: { Cookie: cookie } })
}

async function comeBack(address: URL, cookie: string): Promise<string> {
  const answer = await goBack(address, cookie)
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.status}: ${/<p>(.*?)<\/p>/.exec(text)?.[1]}`)
  return /^loftet-token=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '')?.[1] ?? ''
}
