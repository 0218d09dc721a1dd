import { sql } from 'drizzle-orm'
import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { debtorAddress } from '@/app/(payload)/admin/debtor-gate'
import type { Role } from '@/domain/access/capabilities'
import { actAsNobody } from '@/tests/integration/support/acting'
import { call, codeOf, signIn, switchOn, tryToSignIn } from '@/tests/integration/support/staff-door'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

let world: World

beforeAll(async () => {
  world = await makeWorld()
})

const person = (role: Role = 'communicator'): Promise<TypedUser> =>
  makePerson(world.payload, role, role === 'operator' ? null : world.places.own.organisation)

async function personWithFactor(role: Role = 'communicator') {
  const account = await person(role)
  return { ...account, ...(await switchOn(await signIn(account.email))) }
}

describe('with a second factor', () => {
  test('a password alone opens nothing, and says that a code is wanted', async () => {
    const { email, id } = await personWithFactor()
    const said = await tryToSignIn(email)
    expect(said).toMatchObject({ status: 401, errors: [{ data: { needsCode: true } }] })
    expect(said.token).toBeUndefined()
    expect(await sessionsOf(id)).toBe(1)
  })

  test('password and code open a session that works', async () => {
    const { email, secret } = await personWithFactor()
    const token = await signIn(email, { code: codeOf(secret) })
    expect((await call('GET', 'promises', token)).status).toBe(200)
  })

  test('a code opens once: not a second time, nor does an older one', async () => {
    const { email, secret } = await personWithFactor()
    const code = codeOf(secret)
    await signIn(email, { code })
    expect((await tryToSignIn(email, { code })).status).toBe(401)
    expect((await tryToSignIn(email, { code: codeOf(secret, -30) })).status).toBe(401)
    await signIn(email, { code: codeOf(secret, 30) })
  })

  test('of two who use the same code at the same moment one comes in', async () => {
    const { email, secret } = await personWithFactor()
    const code = codeOf(secret)
    const both = await Promise.all([tryToSignIn(email, { code }), tryToSignIn(email, { code })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
  })

  test('each recovery code opens once, however it is typed', async () => {
    const { email, codes } = await personWithFactor()
    const [first = '', second = ''] = codes
    expect(new Set(codes).size).toBe(10)
    await signIn(email, { code: first.toUpperCase().replace('-', ' ') })
    expect((await tryToSignIn(email, { code: first })).status).toBe(401)
    await signIn(email, { code: second })
  })

  test('a code of somebody else, and one with a wrong password, open nothing', async () => {
    const [own, other] = [await personWithFactor(), await personWithFactor()]
    expect((await tryToSignIn(own.email, { code: other.codes[0] ?? '' })).status).toBe(401)
    expect((await tryToSignIn(own.email, { code: codeOf(other.secret) })).status).toBe(401)
    const wrongPassword = await tryToSignIn(own.email, { code: own.codes[0] ?? '', password: 'fel-losenord-har' })
    expect(wrongPassword.status).toBe(401)
  })

  test('five wrong codes lock the account, also for the right one, and wrong passwords count with them', async () => {
    const { email, secret } = await personWithFactor()
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(await tryToSignIn(email, { code: '000000' })).toMatchObject({
        status: 401,
        errors: [{ message: 'E-postadressen, lösenordet eller koden stämmer inte.' }],
      })
    expect((await tryToSignIn(email, { password: 'fel-losenord-har' })).status).toBe(401)
    expect((await tryToSignIn(email)).status).toBe(401)
    await tryToSignIn(email, { code: '000000' })
    expect((await tryToSignIn(email, { code: codeOf(secret) })).token).toBeUndefined()
  })

  test('guesses made at once are counted one by one', async () => {
    const { email, secret } = await personWithFactor()
    await Promise.all(Array.from({ length: 12 }, () => tryToSignIn(email, { code: '000000' })))
    expect((await tryToSignIn(email, { code: codeOf(secret) })).token).toBeUndefined()
    const { rows } = await world.payload.db.drizzle.execute(
      sql`select login_attempts from users where email = ${email}`,
    )
    expect(rows).toEqual([{ login_attempts: '5' }])
  })

  test('the secret is stored closed, and recovery codes as hashes', async () => {
    const { id, secret, codes } = await personWithFactor()
    const { rows } = await world.payload.db.drizzle.execute(sql`
      select sealed_secret, (select string_agg(hash, ' ') from recovery_codes r where r."user" = f."user") as hashes
      from second_factors f where "user" = ${id}`)
    const stored = JSON.stringify(rows)
    expect(stored).not.toContain(secret)
    for (const code of codes) expect(stored).not.toContain(code.replace('-', ''))
  })

  test('whoever forgets the password needs the code for a new one too', async () => {
    const { email, id, secret } = await personWithFactor()
    const acting = await actAsNobody(world.payload)
    const ask = () =>
      world.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true, req: acting.req })
    const body = { token: await ask(), password: 'ny-kastanj-brygga-53' }
    expect(await call('POST', 'users/reset-password', '', body)).toMatchObject({
      status: 401,
      errors: [{ data: { needsCode: true } }],
    })
    expect((await tryToSignIn(email, { code: codeOf(secret) })).status).toBe(200)
    const done = await call('POST', 'users/reset-password', '', { ...body, code: codeOf(secret, 30) })
    expect(done.status).toBe(200)
    expect(await sessionsOf(id)).toBe(1)
  })
})

describe('switching it on', () => {
  test('counts only when a right code has been typed', async () => {
    const { email } = await person()
    const token = await signIn(email)
    const { secret = '' } = await call('POST', 'users/second-factor/begin', token, {})
    for (const code of ['000000', 'abcde-fghjk', '', undefined])
      expect((await call('POST', 'users/second-factor/confirm', token, { code })).status).toBe(400)
    await signIn(email)
    expect((await call('POST', 'users/second-factor/confirm', token, { code: codeOf(secret) })).codes).toHaveLength(10)
    expect((await tryToSignIn(email)).status).toBe(401)
  })

  test('ends the sessions that were opened without it, but for the own', async () => {
    const { email } = await person()
    const [before, own] = [await signIn(email), await signIn(email)]
    await switchOn(own)
    expect((await call('GET', 'promises', before)).status).toBe(401)
    expect((await call('GET', 'promises', own)).status).toBe(200)
  })

  test('twice is refused: a thief of the session gets no secret of their own in its place', async () => {
    const { email } = await person()
    const token = await signIn(email)
    await switchOn(token)
    expect((await call('POST', 'users/second-factor/begin', token, {})).status).toBe(409)
  })

  test('is open to every role', async () => {
    for (const role of ['reader', 'translator', 'analyst', 'operator'] as const)
      expect((await personWithFactor(role)).codes).toHaveLength(10)
  })
})

describe('switching it off', () => {
  test('takes a code', async () => {
    const { email, secret } = await personWithFactor()
    const token = await signIn(email, { code: codeOf(secret) })
    expect((await call('POST', 'users/second-factor/remove', token, { code: '000000' })).status).toBe(400)
    expect((await call('POST', 'users/second-factor/remove', token, {})).status).toBe(400)
    expect((await call('POST', 'users/second-factor/remove', token, { code: codeOf(secret, 30) })).status).toBe(200)
    await signIn(email)
  })

  test('an administrator does it for who has lost the phone, in the own organisation only', async () => {
    const administrator = await person('administrator')
    const token = await signIn(administrator.email)
    const colleague = await personWithFactor()
    const stranger = await makePerson(world.payload, 'communicator', world.places.otherOrganisation.organisation)
    await switchOn(await signIn(stranger.email))
    expect((await call('POST', `users/${stranger.id}/second-factor/reset`, token, {})).status).toBe(404)
    const asReader = await signIn((await person('reader')).email)
    expect((await call('POST', `users/${colleague.id}/second-factor/reset`, asReader, {})).status).toBe(403)
    expect((await call('POST', `users/${colleague.id}/second-factor/reset`, token, {})).status).toBe(200)
    expect(await sessionsOf(colleague.id)).toBe(0)
    await signIn(colleague.email)
    expect((await call('POST', `users/${administrator.id}/second-factor/reset`, token, {})).status).toBe(400)
    expect(await auditOf(colleague.id)).toContainEqual({
      action: 'accounts.secondFactorReset',
      actor: administrator.id,
    })
  })

  test('new recovery codes make the old ones worthless', async () => {
    const { email, secret, codes } = await personWithFactor()
    const token = await signIn(email, { code: codeOf(secret) })
    const renewed = await call('POST', 'users/second-factor/recovery-codes', token, { code: codeOf(secret, 30) })
    expect(renewed.codes).toHaveLength(10)
    expect((await tryToSignIn(email, { code: codes[0] ?? '' })).status).toBe(401)
    await signIn(email, { code: renewed.codes?.[0] ?? '' })
  })
})

describe('where the municipality demands it', () => {
  beforeAll(() => demand(true))

  test('who has none may see and set the own account, switch it on, and nothing else', async () => {
    for (const role of ['communicator', 'administrator', 'operator'] as const) {
      const { email, id } = await person(role)
      const token = await signIn(email)
      for (const collection of ['promises', 'organisations', 'municipalities', 'languages', 'activities'])
        expect([role, collection, (await call('GET', collection, token)).status]).toEqual([role, collection, 403])
      const body = { email: `ny-${role}@demo.invalid`, functionTitle: 'Ny', roles: ['reader'] }
      expect((await call('POST', 'users/invite', token, body)).status).toBe(403)
      expect((await call('POST', 'users', token, { ...body, password: 'kastanj-brygga-vante-47' })).status).toBe(403)
      expect((await call('PATCH', `users/${id}`, token, { functionTitle: 'Min uppgift' })).status).toBe(200)
      await switchOn(token)
      expect((await call('GET', 'organisations', token)).status).toBe(200)
    }
  })

  test('every page of the staff side leads to where it is switched on, until it is', async () => {
    const token = await signIn((await person()).email)
    const headers = new Headers({ Cookie: `loftet-token=${token}`, Origin: 'http://localhost:3000' })
    const pages = [undefined, ['collections', 'promises'], ['globals', 'operation'], ['bjud-in'], ['sakerhet-x']]
    for (const page of pages) expect(await debtorAddress(page, headers)).toBe('/admin/sakerhet')
    for (const page of [['sakerhet'], ['account'], ['logout']]) expect(await debtorAddress(page, headers)).toBeNull()
    await switchOn(token)
    for (const page of pages) expect(await debtorAddress(page, headers)).toBeNull()
    expect(await debtorAddress(undefined, new Headers())).toBeNull()
  })

  test('it cannot be switched off', async () => {
    const { email, secret } = await personWithFactor()
    const token = await signIn(email, { code: codeOf(secret) })
    expect((await call('POST', 'users/second-factor/remove', token, { code: codeOf(secret, 30) })).status).toBe(403)
  })

  test('who is elsewhere is not concerned', async () => {
    const elsewhere = await makePerson(world.payload, 'communicator', world.places.otherMunicipality.organisation)
    expect((await call('GET', 'promises', await signIn(elsewhere.email))).status).toBe(200)
  })

  test('and no longer when it takes the demand back', async () => {
    const token = await signIn((await person()).email)
    expect((await call('GET', 'promises', token)).status).toBe(403)
    await demand(false)
    expect((await call('GET', 'promises', token)).status).toBe(200)
  })

  async function demand(requireSecondFactor: boolean): Promise<void> {
    const acting = await actAsNobody(world.payload)
    const id = world.places.own.municipality
    await world.payload.update({ ...acting, collection: 'municipalities', id, data: { requireSecondFactor } })
  }
})

describe('the audit log', () => {
  test('tells of sign-ins, refused ones and the factor, and never what was typed', async () => {
    const { id, email, secret } = await personWithFactor()
    await tryToSignIn(email, { code: '000000' })
    await tryToSignIn(email, { password: 'fel-losenord-har' })
    await signIn(email, { code: codeOf(secret) })
    const actions = (await auditOf(id)).map(({ action }) => action)
    expect(actions).toEqual([
      'accounts.signIn',
      'accounts.secondFactorOn',
      'accounts.signInRefused',
      'accounts.signInRefused',
      'accounts.signIn',
    ])
    const { rows } = await world.payload.db.drizzle.execute(sql`select details, actor_function from audit_events`)
    expect(JSON.stringify(rows)).not.toMatch(/000000|fel-losenord|demo\.invalid/)
  })

  test('keeps nothing of an address that is nobody’s', async () => {
    const before = await refusals()
    await tryToSignIn('ingen-alls@demo.invalid')
    expect(await refusals()).toBe(before)
  })

  async function refusals(): Promise<number> {
    const { rows } = await world.payload.db.drizzle.execute(
      sql`select count(*)::int as count from audit_events where action = 'accounts.signInRefused'`,
    )
    return z.object({ count: z.number() }).parse(rows[0]).count
  }
})

async function sessionsOf(id: string): Promise<number> {
  const { rows } = await world.payload.db.drizzle.execute(
    sql`select count(*)::int as count from users_sessions where _parent_id = ${id}::uuid`,
  )
  return z.object({ count: z.number() }).parse(rows[0]).count
}

async function auditOf(id: string) {
  const { rows } = await world.payload.db.drizzle.execute(
    sql`select action, actor from audit_events where document = ${id} and action like 'accounts.%' order by number`,
  )
  return z.array(z.object({ action: z.string(), actor: z.string().nullable() })).parse(rows)
}
