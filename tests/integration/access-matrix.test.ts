import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Collection, capabilities, collections, type Role, roles, type Scope } from '@/domain/access/capabilities'
import type { LocaleKey } from '@/domain/locales/locales'
import { actAs, attempt, type Verdict } from '@/tests/integration/support/acting'
import { createSample } from '@/tests/integration/support/samples'
import { type Belonging, belongingsOf, makePerson, makeWorld, type World } from '@/tests/integration/support/world'

type Outcomes = Record<string, Verdict>

let world: World
const people = new Map<Role, TypedUser>()
const ownLanguage = 'ar' satisfies LocaleKey

beforeAll(async () => {
  world = await makeWorld()
  for (const role of roles) {
    const organisation = role === 'operator' ? null : world.places.own.organisation
    people.set(role, await makePerson(world.payload, role, organisation))
  }
})

describe.each(collections)('%s', (collection) => {
  test.each(roles)('a %s may do what the table says, with what it says, and nothing else', async (role) => {
    expect(await whatHappens(collection, people.get(role) ?? null)).toEqual(whatTheTableSays(collection, role))
  })

  test('somebody who has not signed in may do nothing', async () => {
    const outcomes = await whatHappens(collection, null)
    expect(Object.values(outcomes).filter((verdict) => verdict === 'allowed')).toEqual([])
  })
})

/** Tries every verb in every place, and updating in Swedish, in the person's language and in another. */
async function whatHappens(collection: Collection, user: TypedUser | null): Promise<Outcomes> {
  const outcomes: Outcomes = {}
  for (const belonging of belongingsOf(collection)) {
    const id = world.idOf(collection, belonging)
    outcomes[`create ${belonging}`] = await tryToCreate(collection, belonging, user)
    outcomes[`read ${belonging}`] = await tryToRead(collection, id, user)
    outcomes[`update ${belonging} sv`] = await tryToUpdate(collection, id, user, 'sv')
    outcomes[`update ${belonging} ar`] = await tryToUpdate(collection, id, user, ownLanguage)
    outcomes[`update ${belonging} fi`] = await tryToUpdate(collection, id, user, 'fi')
    outcomes[`delete ${belonging}`] = await tryToDelete(collection, id, user)
  }
  return outcomes
}

function whatTheTableSays(collection: Collection, role: Role): Outcomes {
  const { create, read, update, delete: remove } = capabilities[collection][role] ?? {}
  const outcomes: Outcomes = {}
  for (const belonging of belongingsOf(collection)) {
    outcomes[`create ${belonging}`] = verdict(create, belonging)
    outcomes[`read ${belonging}`] = verdict(read, belonging)
    outcomes[`update ${belonging} sv`] = verdict(update, belonging)
    outcomes[`update ${belonging} ar`] = verdict(update, belonging, ownLanguage)
    outcomes[`update ${belonging} fi`] = verdict(update, belonging, 'fi')
    outcomes[`delete ${belonging}`] = verdict(remove, belonging)
  }
  return outcomes
}

function verdict(scope: Scope | undefined, belonging: Belonging, locale: LocaleKey = 'sv'): Verdict {
  return reaches(scope, belonging, locale) ? 'allowed' : 'refused'
}

function reaches(scope: Scope | undefined, belonging: Belonging, locale: LocaleKey): boolean {
  switch (scope) {
    case 'all':
      return true
    case 'municipality':
      return belonging !== 'otherMunicipality'
    case 'language':
      return belonging !== 'otherMunicipality' && locale === ownLanguage
    case 'organisation':
    case 'party':
      return belonging === 'own'
    // What is tried here is somebody else's account.
    case 'self':
    case undefined:
      return false
  }
}

async function tryToCreate(collection: Collection, belonging: Belonging, user: TypedUser | null): Promise<Verdict> {
  const acting = await actAs(world.payload, { user })
  return attempt(acting, () => createSample[collection](acting, world.places[belonging]))
}

async function tryToRead(collection: Collection, id: string, user: TypedUser | null): Promise<Verdict> {
  const acting = await actAs(world.payload, { user })
  return attempt(acting, () => world.payload.findByID({ ...acting, collection, id }))
}

async function tryToUpdate(collection: Collection, id: string, user: TypedUser | null, locale: LocaleKey) {
  const acting = await actAs(world.payload, { user, locale })
  return attempt(acting, () => world.payload.update({ ...acting, collection, id, data: {} }))
}

async function tryToDelete(collection: Collection, id: string, user: TypedUser | null): Promise<Verdict> {
  const acting = await actAs(world.payload, { user })
  return attempt(acting, () => world.payload.delete({ ...acting, collection, id }))
}
