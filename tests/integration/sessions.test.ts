import type { TypedUser } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { actAsNobody } from '@/tests/integration/support/acting'
import { callCmsApi } from '@/tests/integration/support/cms-api'
import { call, signIn } from '@/tests/integration/support/staff-door'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

const sessionsSchema = z.object({ user: z.object({ sessions: z.array(z.object({ id: z.string() })) }) })
let world: World
let user: TypedUser

beforeAll(async () => {
  world = await makeWorld()
})

const person = () => makePerson(world.payload, 'communicator', world.places.own.organisation)
const works = async (token: string) => (await call('GET', 'promises', token)).status === 200

test('one session is ended and the others go on', async () => {
  user = await person()
  const [one, two] = [await signIn(user.email), await signIn(user.email)]
  const [first] = await sessions(two)
  expect((await call('POST', 'users/sessions/end', two, { session: first?.id })).status).toBe(200)
  expect([await works(one), await works(two)]).toEqual([false, true])
  expect((await call('POST', 'users/sessions/end', two, { session: first?.id })).status).toBe(404)
})

test('nobody ends a session of somebody else by its id', async () => {
  const [own, other] = [await person(), await person()]
  const [mine, theirs] = [await signIn(own.email), await signIn(other.email)]
  const [session] = await sessions(theirs)
  expect((await call('POST', 'users/sessions/end', mine, { session: session?.id })).status).toBe(404)
  expect(await works(theirs)).toBe(true)
})

test('signing out everywhere ends them all, the own too', async () => {
  user = await person()
  const tokens = [await signIn(user.email), await signIn(user.email), await signIn(user.email)]
  expect((await call('POST', 'users/sessions/end-all', tokens[0] ?? '', {})).status).toBe(200)
  for (const token of tokens) expect(await works(token)).toBe(false)
  await signIn(user.email)
})

test('a new password ends every other session', async () => {
  user = await person()
  const [one, two] = [await signIn(user.email), await signIn(user.email)]
  expect((await call('PATCH', `users/${user.id}`, two, { password: 'tre-granar-vid-sjon' })).status).toBe(200)
  expect([await works(one), await works(two)]).toEqual([false, true])
})

test('a password that an administrator sets ends them all', async () => {
  user = await person()
  const token = await signIn(user.email)
  const by = await signIn((await makePerson(world.payload, 'administrator', world.places.own.organisation)).email)
  expect((await call('PATCH', `users/${user.id}`, by, { password: 'tre-granar-vid-sjon' })).status).toBe(200)
  expect(await works(token)).toBe(false)
})

test('an account that is removed is out at once', async () => {
  user = await person()
  const token = await signIn(user.email)
  await world.payload.delete({ ...(await actAsNobody(world.payload)), collection: 'users', id: user.id })
  expect(await works(token)).toBe(false)
})

test('an administrator signs out accounts of the own organisation, nobody else does', async () => {
  user = await person()
  const token = await signIn(user.email)
  const { own, otherOrganisation } = world.places
  for (const [role, organisation, status] of [
    ['reader', own.organisation, 403],
    ['administrator', otherOrganisation.organisation, 404],
    ['administrator', own.organisation, 200],
  ] as const) {
    const by = await signIn((await makePerson(world.payload, role, organisation)).email)
    expect((await call('POST', `users/${user.id}/sessions/end-all`, by, {})).status).toBe(status)
  }
  expect(await works(token)).toBe(false)
})

test('from another site no session is ended', async () => {
  user = await person()
  const token = await signIn(user.email)
  const headers = { Cookie: `loftet-token=${token}`, Origin: 'https://annan.invalid' }
  expect((await callCmsApi('POST', 'users/sessions/end-all', { headers, body: {} })).status).toBe(401)
  expect(await works(token)).toBe(true)
})

async function sessions(token: string) {
  const headers = { Cookie: `loftet-token=${token}`, Origin: 'http://localhost:3000' }
  const answer = await callCmsApi('GET', 'users/me', { headers })
  return sessionsSchema.parse(await answer.json()).user.sessions
}
