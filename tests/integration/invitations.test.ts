import { sql } from 'drizzle-orm'
import type { TypedUser } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createOperator } from '@/cms/accounts/create-operator'
import { call, signIn, tryToSignIn } from '@/tests/integration/support/staff-door'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

const chosen = 'tre-granar-vid-sjon'
let world: World
let administrator: TypedUser
let token = ''

beforeAll(async () => {
  world = await makeWorld()
  administrator = await makePerson(world.payload, 'administrator', world.places.own.organisation)
  token = await signIn(administrator.email)
})

beforeEach(() => world.payload.db.drizzle.execute(sql`delete from mail_outbox`))

describe('an invitation', () => {
  test('makes an account of the own organisation, with a letter by which its owner chooses a password', async () => {
    const said = await invite('ny@demo.invalid')
    expect(said).toMatchObject({ status: 200, message: 'En inbjudan är på väg till ny@demo.invalid.' })
    const [letter] = await letters()
    expect(letter).toMatchObject({ recipient: 'ny@demo.invalid', kind: 'invitation' })
    expect(letter?.body).toContain('Länken fungerar i 7 dagar')
    const done = await choose(keyIn(letter?.body))
    expect(done.status).toBe(200)
    const session = await signIn('ny@demo.invalid', { password: chosen })
    expect((await call('GET', 'promises', session)).status).toBe(200)
    const { rows } = await world.payload.db.drizzle.execute(
      sql`select organisation_id from users where email = 'ny@demo.invalid'`,
    )
    expect(rows).toEqual([{ organisation_id: world.places.own.organisation }])
  })

  test('lasts a week', async () => {
    await invite('vecka@demo.invalid')
    const days = sql`select extract(epoch from reset_password_expiration - now())::float8 / 86400 as days`
    const { rows } = await world.payload.db.drizzle.execute(sql`${days} from users where email = 'vecka@demo.invalid'`)
    expect(z.object({ days: z.number() }).parse(rows[0]).days).toBeCloseTo(7, 1)
    const [letter] = await letters()
    await world.payload.db.drizzle.execute(sql`
      update users set reset_password_expiration = now() - interval '1 minute' where email = 'vecka@demo.invalid'`)
    expect((await choose(keyIn(letter?.body))).status).toBe(403)
  })

  test('works once, and a new one makes the old one worthless', async () => {
    await invite('igen@demo.invalid')
    const [first] = await letters()
    const { docs } = await world.payload.find({
      collection: 'users',
      where: { email: { equals: 'igen@demo.invalid' } },
    })
    expect((await call('POST', `users/${docs[0]?.id}/invite`, token, {})).status).toBe(200)
    const [, second] = await letters()
    expect((await choose(keyIn(first?.body))).status).toBe(403)
    expect((await choose(keyIn(second?.body))).status).toBe(200)
    expect((await choose(keyIn(second?.body))).status).toBe(403)
  })

  test('takes no weak password', async () => {
    await invite('svag@demo.invalid')
    const [letter] = await letters()
    for (const weak of ['kort', 'password1234', 'svag-svag-svag'])
      expect([weak, (await choose(keyIn(letter?.body), weak)).status]).toEqual([weak, 400])
    expect((await choose(keyIn(letter?.body))).status).toBe(200)
  })

  test('is for administrators and operators, and never for another organisation or an operator', async () => {
    const others = { organisation: world.places.otherOrganisation.organisation }
    expect((await invite('annan@demo.invalid', others)).status).toBe(403)
    expect((await invite('drift@demo.invalid', { roles: ['operator'] })).status).toBe(403)
    const reader = await signIn((await makePerson(world.payload, 'reader', world.places.own.organisation)).email)
    expect((await invite('lasare@demo.invalid', {}, reader)).status).toBe(403)
    expect((await call('POST', `users/${administrator.id}/invite`, reader, {})).status).toBe(403)
    const stranger = await makePerson(world.payload, 'reader', world.places.otherOrganisation.organisation)
    expect((await call('POST', `users/${stranger.id}/invite`, token, {})).status).toBe(404)
    expect(await letters()).toEqual([])
    const operator = await signIn((await makePerson(world.payload, 'operator', null)).email)
    expect((await invite('forsta@demo.invalid', { ...others, roles: ['administrator'] }, operator)).status).toBe(200)
  })

  test('says in words what is missing, and makes neither account nor letter', async () => {
    for (const wrong of [{ email: 'ingen adress' }, { functionTitle: ' ' }, { roles: [] }])
      expect((await invite('fel@demo.invalid', wrong)).status).toBe(400)
    expect((await invite(administrator.email)).status).toBe(400)
    expect(await letters()).toEqual([])
  })

  test('is in the audit log, without the address', async () => {
    await invite('loggad@demo.invalid')
    const { rows } = await world.payload.db.drizzle.execute(sql`
      select actor, details from audit_events where action = 'accounts.invite' order by number desc limit 1`)
    expect(rows).toMatchObject([{ actor: administrator.id, details: '{}' }])
  })
})

describe('a forgotten password', () => {
  test('gives the same answer whether the address is somebody’s or nobody’s', async () => {
    const { email } = await makePerson(world.payload, 'reader', world.places.own.organisation)
    const known = await call('POST', 'users/forgot-password', '', { email })
    const unknown = await call('POST', 'users/forgot-password', '', { email: 'ingen-alls@demo.invalid' })
    expect(known).toEqual(unknown)
    expect(known.status).toBe(200)
    expect(await letters()).toMatchObject([{ recipient: email, kind: 'password' }])
  })

  test('is mended by the letter, which ends every session of before', async () => {
    const { email } = await makePerson(world.payload, 'reader', world.places.own.organisation)
    const before = await signIn(email)
    await call('POST', 'users/forgot-password', '', { email })
    const [letter] = await letters()
    expect(letter?.body).toContain('Länken fungerar i en timme')
    expect((await choose(keyIn(letter?.body))).status).toBe(200)
    expect((await call('GET', 'promises', before)).status).toBe(401)
    await signIn(email, { password: chosen })
    expect((await tryToSignIn(email)).status).toBe(401)
  })

  test('sends one letter, however often it is asked for in two minutes', async () => {
    const { email } = await makePerson(world.payload, 'reader', world.places.own.organisation)
    for (let asked = 0; asked < 4; asked += 1)
      expect((await call('POST', 'users/forgot-password', '', { email })).status).toBe(200)
    expect(await letters()).toHaveLength(1)
  })

  test('also ends a one-time password', async () => {
    await world.payload.db.drizzle.execute(
      sql`delete from users where id in (select parent_id from users_roles where value = 'operator')`,
    )
    const made = await createOperator(world.payload, 'drift@example.invalid')
    expect(made.ok).toBe(true)
    await call('POST', 'users/forgot-password', '', { email: 'drift@example.invalid' })
    const [letter] = await letters()
    const { token: session = '' } = await choose(keyIn(letter?.body))
    expect((await call('GET', 'organisations', session)).status).toBe(200)
  })
})

function invite(email: string, other: Readonly<Record<string, unknown>> = {}, by = token) {
  const body = { email, functionTitle: 'Kommunikatör, kommunen', roles: ['communicator'], ...other }
  return call('POST', 'users/invite', by, body)
}

function choose(key: string, password = chosen) {
  return call('POST', 'users/reset-password', '', { token: key, password })
}

async function letters() {
  const { rows } = await world.payload.db.drizzle.execute(
    sql`select recipient, kind, body from mail_outbox order by created_at`,
  )
  return z.array(z.object({ recipient: z.string(), kind: z.string(), body: z.string() })).parse(rows)
}

function keyIn(body: string | undefined): string {
  return /\/admin\/valj-losenord#(\w+)/.exec(body ?? '')?.[1] ?? ''
}
