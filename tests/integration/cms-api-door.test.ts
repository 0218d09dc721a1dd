import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { forgetEnv } from '@/server/platform/env'
import { actAsNobody } from '@/tests/integration/support/acting'
import { callCmsApi, type Method } from '@/tests/integration/support/cms-api'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

const secret = 'Internt: en lapp som ingen utanför får se'
const password = 'kastanj-brygga-vante-47'
const sessionSchema = z.object({ token: z.string() })
let world: World
let promise = ''
let token = ''

beforeAll(async () => {
  world = await makeWorld()
  promise = world.places.own.promise
  const acting = await actAsNobody(world.payload)
  await world.payload.update({ ...acting, collection: 'promises', id: promise, data: { problemDetail: secret } })
  const { email } = await makePerson(world.payload, 'communicator', world.places.own.organisation)
  const answer = await callCmsApi('POST', 'users/login', { body: { email, password } })
  token = sessionSchema.parse(await answer.json()).token
})

describe('somebody who has not signed in is answered 401', () => {
  const doors: readonly [Method, string][] = [
    ['GET', 'promises'],
    ['GET', 'promises/count'],
    ['GET', 'promises/versions'],
    ['GET', 'promises/versions/00000000-0000-4000-8000-000000000000'],
    ['GET', 'promises?depth=3&draft=true&locale=all&showHiddenFields=true'],
    ['GET', 'promises?select[problemDetail]=true'],
    ['GET', 'promises?sort=problemDetail'],
    ['GET', 'activities'],
    ['GET', 'users'],
    ['GET', 'users/me'],
    ['GET', 'users/init'],
    ['GET', 'access'],
    ['GET', 'globals/anything'],
    ['GET', 'globals/users/login'],
    ['GET', 'payload-preferences/x'],
    ['GET', 'payload-preferences'],
    ['GET', 'payload-locked-documents'],
    ['GET', 'payload-migrations'],
    ['GET', 'payload-jobs/run'],
    ['GET', 'populate-tenant-options'],
    ['GET', 'graphql'],
    ['GET', 'og'],
    ['GET', 'no-such-thing'],
    ['GET', 'users/login/more'],
    ['GET', 'users%2Flogin%2Fmore'],
    ['POST', 'promises'],
    ['POST', 'users'],
    ['POST', 'users/unlock'],
    ['POST', 'users/refresh-token'],
    ['POST', 'users/verify/x'],
    ['POST', 'promises/access/x'],
    ['POST', 'payload-preferences/x'],
    ['PATCH', 'promises?where[slug][exists]=true'],
    ['PUT', 'promises'],
    ['DELETE', 'promises?where[slug][exists]=true'],
    ['DELETE', 'payload-preferences/x'],
    ['OPTIONS', 'promises'],
  ]

  test.each(doors)('%s %s', async (method, path) => {
    const answer = await callCmsApi(method, path, ['GET', 'OPTIONS'].includes(method) ? {} : { body: {} })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({ errors: [{ message: 'Logga in först.' }] })
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    expect(answer.headers.get('Set-Cookie')).toBeNull()
  })

  test('with a token that is none, and with a real one sent from another site', async () => {
    const asked = (headers: Readonly<Record<string, string>>) => callCmsApi('GET', 'promises', { headers })
    const own = { Cookie: `loftet-token=${token}`, Origin: 'http://localhost:3000' }
    expect((await asked(own)).status).toBe(200)
    expect((await asked({ ...own, Origin: 'https://annan.invalid' })).status).toBe(401)
    expect((await asked({ ...own, Cookie: 'loftet-token=abc.def.ghi' })).status).toBe(401)
    expect((await asked({ Authorization: 'JWT abc.def.ghi' })).status).toBe(401)
    expect((await asked({ Authorization: `users API-Key ${token}` })).status).toBe(401)
  })

  test('without difference between a right guess and a wrong one', async () => {
    for (const question of [
      (guess: string) => `promises?where[problemDetail][contains]=${guess}`,
      (guess: string) => `promises/count?where[problemDetail][contains]=${guess}`,
      (guess: string) => `progress-updates?where[promise.problemDetail][contains]=${guess}`,
      (guess: string) => `promises/versions?where[version.problemDetail][contains]=${guess}`,
    ]) {
      expect(await everythingSaid(question('Internt'))).toEqual(await everythingSaid(question('Fel-gissat')))
    }
  })

  test('and the open doors answer no questions about content', async () => {
    const headers = { 'X-Payload-HTTP-Method-Override': 'GET', 'X-HTTP-Method-Override': 'GET' }
    for (const path of ['users/login', 'users/forgot-password', 'users/reset-password', 'users/logout']) {
      const answer = await callCmsApi('POST', `${path}?depth=5&where[email][exists]=true`, { headers, body: {} })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(await answer.text()).not.toMatch(/demo\.invalid|Internt/)
    }
  })
})

describe('what is written without a language', () => {
  const headers = () => ({ Authorization: `JWT ${token}` })
  const made = z.object({ doc: z.object({ id: z.string() }) })

  test('is Swedish', async () => {
    const body = { title: 'Trygg skolväg', slug: 'trygg-skolvag', parties: [world.places.own.organisation] }
    const full = { ...body, municipality: world.places.own.municipality }
    const answer = await callCmsApi('POST', 'promises', { headers: headers(), body: full })
    expect([answer.status, await answer.clone().text()]).toMatchObject([201, expect.any(String)])
    const { id } = made.parse(await answer.json()).doc
    const stored = await world.payload.findByID({ collection: 'promises', id, locale: 'all', draft: true })
    expect(stored.title).toEqual({ sv: 'Trygg skolväg' })
    const changed = await callCmsApi('PATCH', `promises/${id}`, {
      headers: headers(),
      body: { title: 'Tryggare skolväg' },
    })
    expect(changed.status).toBe(200)
    const after = await world.payload.findByID({ collection: 'promises', id, locale: 'all', draft: true })
    expect(after.title).toEqual({ sv: 'Tryggare skolväg' })
  })
})

describe('the open doors', () => {
  test('sign in tells the same of a wrong password as of an address nobody has', async () => {
    const { docs } = await world.payload.find({ collection: 'users', limit: 1, depth: 0, overrideAccess: true })
    const known = docs[0]?.email ?? ''
    const wrong = await callCmsApi('POST', 'users/login', { body: { email: known, password: 'fel-losenord-har' } })
    const unknown = await callCmsApi('POST', 'users/login', { body: { email: 'ingen@demo.invalid', password } })
    expect([wrong.status, await wrong.text()]).toEqual([unknown.status, await unknown.text()])
    expect(wrong.status).toBe(401)
  })

  test('a new password cannot be set with a made-up token', async () => {
    const body = { token: 'pahittad', password: 'ny-kastanj-brygga-47' }
    expect((await callCmsApi('POST', 'users/reset-password', { body })).status).toBeGreaterThanOrEqual(400)
  })

  test('the way out is open to everybody', async () => {
    expect((await callCmsApi('POST', 'users/logout', { body: {} })).status).not.toBe(401)
  })
})

describe('the first account', () => {
  test('is made on the server, never here', async () => {
    const body = { email: 'inkraktare@demo.invalid', password, functionTitle: 'x', roles: ['operator'] }
    const answer = await callCmsApi('POST', 'users/first-register', { body })
    expect(answer.status).toBe(403)
    expect(answer.headers.get('Set-Cookie')).toBeNull()
  })
})

describe('on a node that only serves residents', () => {
  afterEach(() => setRole('all'))

  test.each(['public', 'worker'] as const)('there is no staff side (%s)', async (role) => {
    setRole(role)
    const headers = { Authorization: `JWT ${token}` }
    expect((await callCmsApi('GET', 'promises', { headers })).status).toBe(404)
    expect((await callCmsApi('POST', 'users/login', { body: {} })).status).toBe(404)
    expect((await callCmsApi('POST', 'users/first-register', { body: {} })).status).toBe(404)
  })

  function setRole(role: 'all' | 'public' | 'worker'): void {
    process.env.ROLE = role
    forgetEnv()
  }
})

test('a site without any account makes none for whoever comes first', async () => {
  const acting = await actAsNobody(world.payload)
  await world.payload.delete({ ...acting, collection: 'users', where: { id: { exists: true } } })
  const body = { email: 'forst@demo.invalid', password, functionTitle: 'x', roles: ['operator'] }
  for (const path of ['users/first-register', 'users/first-register/', 'users//first-register', 'users']) {
    expect((await callCmsApi('POST', path, { body })).status).toBeGreaterThanOrEqual(401)
  }
  expect((await world.payload.count({ ...acting, collection: 'users' })).totalDocs).toBe(0)
})

/** Everything an onlooker could tell two answers apart by, but for the time they took. */
async function everythingSaid(path: string) {
  const answer = await callCmsApi('GET', path)
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() }
}
