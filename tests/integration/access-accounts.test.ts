import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Collection, type Role, roles } from '@/domain/access/capabilities'
import { type Acting, actAs, actAsNobody, attempt } from '@/tests/integration/support/acting'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

let world: World
let administrator: TypedUser
let communicator: TypedUser
let translator: TypedUser
let operator: TypedUser

beforeAll(async () => {
  world = await makeWorld()
  const { payload, places } = world
  administrator = await makePerson(payload, 'administrator', places.own.organisation)
  communicator = await makePerson(payload, 'communicator', places.own.organisation)
  translator = await makePerson(payload, 'translator', places.own.organisation)
  operator = await makePerson(payload, 'operator', null)
})

describe('an operator', () => {
  test.each(['promises', 'progress-updates', 'activities', 'indicators', 'contacts'] as const)(
    'runs the service and reads no %s',
    async (collection) => {
      const acting = await actAs(world.payload, { user: operator })
      expect(await attempt(acting, () => world.payload.find({ ...acting, collection }))).toBe('refused')
      expect(await attempt(acting, () => world.payload.count({ ...acting, collection }))).toBe('refused')
    },
  )

  test('reads no earlier versions of promises either', async () => {
    const acting = await actAs(world.payload, { user: operator })
    expect(await attempt(acting, () => world.payload.findVersions({ ...acting, collection: 'promises' }))).toBe(
      'refused',
    )
  })
})

describe('nobody widens the own account', () => {
  const ordinary = roles.filter((role) => role !== 'administrator' && role !== 'operator')

  test.each(ordinary)('a %s stays one, in the same organisation, languages and municipalities', async (role) => {
    const { own, otherOrganisation, otherMunicipality } = world.places
    const user = await makePerson(world.payload, role, own.organisation)
    const acting = await actAs(world.payload, { user })
    const wished = {
      functionTitle: 'Ny uppgift',
      roles: [role, 'administrator' as const, 'operator' as const],
      organisation: otherOrganisation.organisation,
      languages: ['ar' as const, 'fi' as const],
      tenants: [{ tenant: otherMunicipality.municipality }],
    }
    const after = await world.payload.update({ ...acting, collection: 'users', id: user.id, data: wished })
    expect(after).toMatchObject({
      functionTitle: 'Ny uppgift',
      roles: [role],
      organisation: own.organisation,
      languages: ['ar'],
    })
    expect(after.tenants?.map(({ tenant }) => tenant)).toEqual([own.municipality])
  })

  test('an administrator cannot become an operator or move to another organisation', async () => {
    const { otherOrganisation } = world.places
    expect(await changeAccount(administrator.id, { roles: ['administrator', 'operator'] })).toBe('refused')
    expect(await changeAccount(administrator.id, { organisation: otherOrganisation.organisation })).toBe('refused')
    expect(await changeAccount(administrator.id, { organisation: null })).toBe('refused')
  })

  test('nor can the own organisation be brought into another municipality, except by an operator', async () => {
    const { own, otherMunicipality } = world.places
    const id = own.organisation
    const wished = { municipalities: [own.municipality, otherMunicipality.municipality] }
    for (const [user, locale] of [
      [administrator, 'sv'],
      [translator, 'ar'],
    ] as const) {
      const acting = await actAs(world.payload, { user, locale })
      const after = await world.payload.update({ ...acting, collection: 'organisations', id, data: wished })
      expect(after.municipalities).toEqual([own.municipality])
    }
    const acting = await actAs(world.payload, { user: operator })
    expect(
      await attempt(acting, async () => {
        await world.payload.update({ ...acting, collection: 'organisations', id, data: wished })
        const moved = await world.payload.findByID({ ...acting, collection: 'users', id: communicator.id })
        expect(moved.tenants).toHaveLength(2)
      }),
    ).toBe('allowed')
  })

  async function changeAccount(id: string, data: { roles?: Role[]; organisation?: string | null }) {
    const acting = await actAs(world.payload, { user: administrator })
    return attempt(acting, () => world.payload.update({ ...acting, collection: 'users', id, data }))
  }
})

describe('an administrator', () => {
  test('makes accounts of the own organisation only, and never an operator', async () => {
    const { own, otherOrganisation, otherMunicipality } = world.places
    expect(await makeAccount(['communicator'], own.organisation)).toBe('allowed')
    expect(await makeAccount(['communicator'], otherOrganisation.organisation)).toBe('refused')
    expect(await makeAccount(['communicator'], otherMunicipality.organisation)).toBe('refused')
    expect(await makeAccount(['communicator'], null)).toBe('refused')
    expect(await makeAccount(['operator'], own.organisation)).toBe('refused')
    expect(await makeAccount(['administrator', 'operator'], null)).toBe('refused')
  })

  test('cannot move a colleague to another organisation', async () => {
    const { own, otherOrganisation } = world.places
    const colleague = await makePerson(world.payload, 'reader', own.organisation)
    const acting = await actAs(world.payload, { user: administrator })
    const data = { organisation: otherOrganisation.organisation }
    expect(
      await attempt(acting, () => world.payload.update({ ...acting, collection: 'users', id: colleague.id, data })),
    ).toBe('refused')
  })

  async function makeAccount(own: Role[], organisation: string | null) {
    const acting = await actAs(world.payload, { user: administrator })
    const data = {
      email: 'ny@demo.invalid',
      password: 'kastanj-brygga-vante-47',
      functionTitle: 'Ny',
      roles: own,
      organisation,
    }
    return attempt(acting, () => world.payload.create({ ...acting, collection: 'users', data }))
  }
})

test('only an operator unlocks an account', async () => {
  for (const role of roles) {
    const user = await makePerson(world.payload, role, role === 'operator' ? null : world.places.own.organisation)
    const acting = await actAs(world.payload, { user })
    const data = { email: communicator.email, password: '' }
    const verdict = await attempt(acting, () => world.payload.unlock({ ...acting, collection: 'users', data }))
    expect([role, verdict]).toEqual([role, role === 'operator' ? 'allowed' : 'refused'])
  }
})

test('an account with a password from the command line may change it, and until then nothing else', async () => {
  const user = await makePerson(world.payload, 'administrator', world.places.own.organisation)
  const plain = await actAsNobody(world.payload)
  const id = user.id
  await world.payload.update({ ...plain, collection: 'users', id, data: { hasOneTimePassword: true } })
  const acting = await actAs(world.payload, { user: { ...user, hasOneTimePassword: true } })
  for (const collection of ['promises', 'municipalities', 'languages', 'contacts'] as const)
    expect([collection, await seen(acting, collection)]).toEqual([collection, 0])
  expect(await seen(acting, 'users')).toBe(1)
  const data = { password: 'ny-kastanj-brygga-53' }
  const changed = await world.payload.update({ ...acting, collection: 'users', id, data })
  expect(changed.hasOneTimePassword).toBe(false)
})

test('an account that has lost its organisation reaches nothing but itself', async () => {
  const user = { ...communicator, organisation: null, tenants: [] }
  const acting = await actAs(world.payload, { user })
  const collections = ['promises', 'contacts', 'areas', 'organisations', 'municipalities', 'police-areas'] as const
  for (const collection of collections) expect([collection, await seen(acting, collection)]).toEqual([collection, 0])
})

async function seen(acting: Acting, collection: Collection): Promise<number> {
  let found = 0
  await attempt(acting, async () => {
    found = (await world.payload.count({ ...acting, collection })).totalDocs
  })
  return found
}
