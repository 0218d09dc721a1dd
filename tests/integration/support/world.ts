import config from '@payload-config'
import { getPayload, type Payload, type TypedUser } from 'payload'
import { type Collection, collections, type Role } from '@/domain/access/capabilities'
import { type Acting, actAsNobody } from '@/tests/integration/support/acting'
import { createSample, type Place } from '@/tests/integration/support/samples'

/** How a document stands to the person who wants something with it. */
export const belongings = ['own', 'otherOrganisation', 'otherMunicipality'] as const
export type Belonging = (typeof belongings)[number]

export interface World {
  readonly payload: Payload
  readonly places: Readonly<Record<Belonging, Place>>
  /** The document of a collection in a place. */
  readonly idOf: (collection: Collection, belonging: Belonging) => string
}

/** The places in which documents of a collection can be told apart. */
export function belongingsOf(collection: Collection): readonly Belonging[] {
  switch (collection) {
    case 'languages':
    case 'glossary-terms':
    case 'emergency-information':
      return ['own']
    case 'organisations':
    case 'users':
    case 'promises':
    case 'progress-updates':
    case 'activities':
    case 'contacts':
      return belongings
    default:
      return ['own', 'otherMunicipality']
  }
}

/** Payload without a word in the log: a refusal is what many tests are after. */
export async function openPayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  return payload
}

/** Two municipalities; two organisations in the first, one in the second; a document of each kind in each place. */
export async function makeWorld(): Promise<World> {
  const payload = await openPayload()
  const acting = await actAsNobody(payload)
  const here = await makeMunicipality(acting, 'alfa')
  const there = await makeMunicipality(acting, 'beta')
  const places = {
    own: await makePlace(acting, here),
    otherOrganisation: await makePlace(acting, here),
    otherMunicipality: await makePlace(acting, there),
  }
  const ids = new Map<string, string>()
  for (const collection of collections) {
    for (const belonging of belongingsOf(collection)) {
      const place = places[belonging]
      const id = partOf(place, collection) ?? (await createSample[collection](acting, place)).id
      ids.set(`${collection}/${belonging}`, id)
    }
  }
  const idOf: World['idOf'] = (collection, belonging) => ids.get(`${collection}/${belonging}`) ?? ''
  return { payload, places, idOf }
}

/** An account with one role in an organisation; an operator has none. */
export async function makePerson(payload: Payload, role: Role, organisation: string | null): Promise<TypedUser> {
  const acting = await actAsNobody(payload)
  const account = await payload.create({
    ...acting,
    collection: 'users',
    data: {
      email: `${role}-${Math.random().toString(36).slice(2)}@demo.invalid`,
      password: 'kastanj-brygga-vante-47',
      functionTitle: role,
      organisation,
      roles: [role],
      languages: ['ar'],
    },
  })
  return { ...account, collection: 'users' }
}

async function makeMunicipality(acting: Acting, slug: string): Promise<string> {
  const data = { name: slug, slug, activeLanguages: ['sv' as const], published: true }
  const { id } = await acting.req.payload.create({ ...acting, collection: 'municipalities', data })
  return id
}

async function makePlace(acting: Acting, municipality: string): Promise<Place> {
  const empty = { municipality, organisation: '', promise: '', indicator: '' }
  const { id: organisation } = await createSample.organisations(acting, empty)
  const { id: promise } = await createSample.promises(acting, { ...empty, organisation })
  const { id: indicator } = await createSample.indicators(acting, { ...empty, organisation, promise })
  return { municipality, organisation, promise, indicator }
}

function partOf(place: Place, collection: Collection): string | null {
  switch (collection) {
    case 'municipalities':
      return place.municipality
    case 'organisations':
      return place.organisation
    case 'promises':
      return place.promise
    case 'indicators':
      return place.indicator
    default:
      return null
  }
}
