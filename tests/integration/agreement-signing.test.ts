import type { Payload, TypedUser } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { PartnershipAgreement } from '@/cms/generated/payload-types'
import type { LocaleKey } from '@/domain/locales/locales'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { createSample } from '@/tests/integration/support/samples'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

let world: World
let payload: Payload
let coordinator: TypedUser

beforeAll(async () => {
  world = await makeWorld()
  payload = world.payload
  coordinator = await makePerson(payload, 'coordinator', world.places.own.organisation)
})

test('an agreement that lacks something is not marked signed, and is told at the field what it lacks', async () => {
  const id = await makeAgreement()
  expect(await problemsOf(save(id, { state: 'signed' }))).toEqual([
    {
      path: 'state',
      message: 'Kan inte vara undertecknad än. Skriv syftena. Skriv områdena för samverkan. Ange minst två parter.',
    },
  ])
  const { state } = await payload.findByID({ ...(await actAsNobody(payload)), collection: 'agreements', id })
  expect(state).toBe('draft')
})

test('a whole one is, and can then no longer lose what it must have', async () => {
  const id = await makeAgreement()
  expect((await save(id, { ...whole(), state: 'signed' })).state).toBe('signed')
  expect(await problemsOf(save(id, { purposes: '' }))).toMatchObject([{ path: 'state' }])
  expect(await problemsOf(save(id, { parties: [] }))).toMatchObject([{ path: 'state' }])
})

test('a translator is not stopped by what is not translated, and nobody signs in another language', async () => {
  const id = await makeAgreement()
  expect(await problemsOf(save(id, { state: 'signed' }, 'en'))).toMatchObject([{ path: 'state' }])
  await save(id, { ...whole(), state: 'signed' })
  expect((await save(id, { title: 'Agreement' }, 'en')).title).toBe('Agreement')
})

test('a last day before the first is refused in every state', async () => {
  const id = await makeAgreement()
  expect(await problemsOf(save(id, { to: '2020-01-01T12:00:00.000Z' }))).toEqual([
    { path: 'to', message: 'Slutdagen ligger före startdagen.' },
  ])
  expect(await problemsOf(save(id, { to: '' }))).toMatchObject([{ path: 'to' }])
})

test('an activity is not shown to residents without a heading for them', async () => {
  const acting = await actAsNobody(payload)
  const { id } = await createSample.activities(acting, world.places.own)
  const release = async (data: object, locale: LocaleKey = 'sv') =>
    payload.update({ ...(await actAs(payload, { user: coordinator, locale })), collection: 'activities', id, data })
  expect(await problemsOf(release({ released: true }))).toEqual([
    { path: 'released', message: 'Skriv en rubrik för invånare först.' },
  ])
  expect(await problemsOf(release({ released: true, titlePublic: 'Title' }, 'en'))).toMatchObject([
    { path: 'released' },
  ])
  expect(await release({ released: true, titlePublic: 'Ljusare stråk' })).toMatchObject({ released: true })
  expect(await problemsOf(release({ titlePublic: '' }))).toMatchObject([{ path: 'released' }])
})

async function makeAgreement(): Promise<string> {
  return (await createSample.agreements(await actAsNobody(payload), world.places.own)).id
}

function whole(): Partial<PartnershipAgreement> {
  const { own, otherOrganisation } = world.places
  return {
    purposes: 'Färre brott',
    cooperationAreas: 'Trygga platser',
    parties: [{ organisation: own.organisation }, { organisation: otherOrganisation.organisation }],
  }
}

async function save(id: string, data: Partial<PartnershipAgreement>, locale: LocaleKey = 'sv') {
  const acting = await actAs(payload, { user: coordinator, locale })
  return payload.update({ ...acting, collection: 'agreements', id, data })
}

const problemSchema = z.object({
  data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }),
})

/** What stands at which field when a save is refused. */
async function problemsOf(saving: Promise<unknown>): Promise<unknown> {
  const refusal = await saving.then(
    () => ({ data: { errors: [] } }),
    (problem: unknown) => problem,
  )
  return problemSchema.parse(refusal).data.errors
}
