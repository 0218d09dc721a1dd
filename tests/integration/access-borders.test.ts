import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Collection } from '@/domain/access/capabilities'
import { actAs, actAsNobody, attempt } from '@/tests/integration/support/acting'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

let world: World
let communicator: TypedUser
let coordinator: TypedUser
let translator: TypedUser

beforeAll(async () => {
  world = await makeWorld()
  const { payload, places } = world
  communicator = await makePerson(payload, 'communicator', places.own.organisation)
  coordinator = await makePerson(payload, 'coordinator', places.own.organisation)
  translator = await makePerson(payload, 'translator', places.own.organisation)
})

describe('what is written stays within the writer’s own', () => {
  test('a communicator cannot speak in another organisation’s name', async () => {
    const { own, otherOrganisation } = world.places
    const acting = await actAs(world.payload, { user: communicator })
    const data = { organisation: otherOrganisation.organisation }
    for (const collection of ['contacts', 'progress-updates'] as const) {
      const id = world.idOf(collection, 'own')
      expect(await attempt(acting, () => world.payload.update({ ...acting, collection, id, data }))).toBe('refused')
    }
    const parties = [otherOrganisation.organisation]
    expect(
      await attempt(acting, () =>
        world.payload.update({ ...acting, collection: 'promises', id: own.promise, data: { parties } }),
      ),
    ).toBe('refused')
  })

  test('a communicator cannot make the own organisation party of somebody else’s promise', async () => {
    const { own, otherOrganisation } = world.places
    const acting = await actAs(world.payload, { user: communicator })
    const data = { parties: [otherOrganisation.organisation, own.organisation] }
    expect(
      await attempt(acting, () =>
        world.payload.update({ ...acting, collection: 'promises', id: otherOrganisation.promise, data }),
      ),
    ).toBe('refused')
  })

  test.each(['promises', 'areas', 'contacts', 'activities', 'follow-ups', 'site-notices'] as const)(
    'nobody moves a document of %s to another municipality',
    async (collection) => {
      const user = { ...coordinator, roles: ['communicator' as const, 'coordinator' as const] }
      const acting = await actAs(world.payload, { user })
      const data = { municipality: world.places.otherMunicipality.municipality }
      const id = world.idOf(collection, 'own')
      expect(await attempt(acting, () => world.payload.update({ ...acting, collection, id, data }))).toBe('refused')
    },
  )

  test('an update speaks of a promise that the organisation is a party of', async () => {
    const { own, otherOrganisation, otherMunicipality } = world.places
    expect(await publishUpdate(own.promise, [])).toBe('allowed')
    expect(await publishUpdate(otherOrganisation.promise, [])).toBe('refused')
    await expect(publishUpdate(otherMunicipality.promise, [])).resolves.toBe('refused')
  })

  test('an update speaks of the organisation’s own commitments', async () => {
    const { own, otherOrganisation } = world.places
    const acting = await actAsNobody(world.payload)
    const data = {
      parties: [own.organisation, otherOrganisation.organisation],
      commitments: [
        { id: 'ours', text: 'Vi gör.', owners: [own.organisation] },
        { id: 'joint', text: 'Vi gör tillsammans.', owners: [own.organisation, otherOrganisation.organisation] },
        { id: 'theirs', text: 'De gör.', owners: [otherOrganisation.organisation] },
      ],
    }
    await world.payload.update({ ...acting, collection: 'promises', id: own.promise, data })
    expect(await publishUpdate(own.promise, ['ours', 'joint'])).toBe('allowed')
    // Refused at the field, where what was typed can be mended.
    await expect(publishUpdate(own.promise, ['ours', 'theirs'])).rejects.toThrow('items.1.commitment')
    await expect(publishUpdate(own.promise, ['another-promise'])).rejects.toThrow('items.0.commitment')
  })

  test('not even a draft points into another municipality', async () => {
    const { own, otherMunicipality } = world.places
    const acting = await actAs(world.payload, { user: communicator, query: { draft: 'true' } })
    const wishes = [
      { previousPromise: otherMunicipality.promise },
      { replacedBy: otherMunicipality.promise },
      { areas: [world.idOf('areas', 'otherMunicipality')] },
      { focusAreas: [world.idOf('focus-areas', 'otherMunicipality')] },
    ]
    for (const data of wishes) {
      const save = () => world.payload.update({ ...acting, collection: 'promises', id: own.promise, draft: true, data })
      expect([Object.keys(data), await attempt(acting, save)]).toEqual([Object.keys(data), 'refused'])
    }
  })

  async function publishUpdate(promise: string, commitments: readonly string[]) {
    const { municipality, organisation } = world.places.own
    const acting = await actAs(world.payload, { user: communicator })
    const items = commitments.map((commitment) => ({ commitment, status: 'ongoing' as const }))
    const day = '2026-03-01T12:00:00.000Z'
    const data = { municipality, organisation, promise, day, text: 'Hur det går', items, state: 'published' as const }
    return attempt(acting, () => world.payload.create({ ...acting, collection: 'progress-updates', data }))
  }
})

describe('a translator', () => {
  const facts: readonly [Collection, Readonly<Record<string, unknown>>][] = [
    ['contacts', { phone: '08-465 004 01' }],
    ['areas', { listed: false }],
    ['progress-updates', { state: 'published' }],
    ['progress-updates', { items: [{ commitment: 'c', status: 'done' }] }],
    ['promises', { slug: 'en-annan-adress' }],
    ['promises', { problemDetail: 'Något annat' }],
    ['promises', { editorialState: 'published' }],
    ['promises', { recordNumber: 'KS 2026-1' }],
    ['promises', { changeLog: [{ date: '2026-03-01T12:00:00.000Z', what: 'x', why: 'y' }] }],
    ['indicators', { target: 5 }],
    ['municipalities', { published: false }],
    ['organisations', { url: 'https://exempel.invalid' }],
    ['glossary-terms', { key: 'ny-nyckel' }],
    ['emergency-information', { href: 'tel:000' }],
    ['site-notices', { to: '2030-01-01T12:00:00.000Z' }],
  ]

  test.each(facts)('changes no facts of %s, whatever the language: %j', async (collection, data) => {
    const acting = await actAs(world.payload, { user: translator, locale: 'ar' })
    const id = world.idOf(collection, 'own')
    const save = world.payload.update({ ...acting, collection, id, data })
    await expect(save).rejects.toThrow(/Du översätter|Byt till svenska/)
  })

  test('changes words in the own language', async () => {
    const words: readonly [Collection, Readonly<Record<string, unknown>>][] = [
      ['contacts', { role: 'اختبار' }],
      ['progress-updates', { text: 'اختبار' }],
      ['promises', { title: 'اختبار' }],
      ['municipalities', { lead: 'اختبار' }],
      ['glossary-terms', { term: 'اختبار' }],
    ]
    for (const [collection, data] of words) {
      const acting = await actAs(world.payload, { user: translator, locale: 'ar' })
      const id = world.idOf(collection, 'own')
      await world.payload.update({ ...acting, collection, id, data })
      const plain = await actAsNobody(world.payload, 'ar')
      expect(await world.payload.findByID({ ...plain, collection, id })).toMatchObject(data)
    }
  })
})
