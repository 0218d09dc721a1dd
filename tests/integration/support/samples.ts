import type { Collection } from '@/domain/access/capabilities'
import type { Acting } from '@/tests/integration/support/acting'

/** Where a document belongs. What its collection does not care for is left alone. */
export interface Place {
  readonly municipality: string
  readonly organisation: string
  readonly promise: string
  readonly indicator: string
}

type Create = (acting: Acting, place: Place) => Promise<{ readonly id: string }>

let made = 0
const next = () => `prov-${++made}`
const day = '2026-03-01T12:00:00.000Z'

/** A document of each collection with nothing but what it must have. */
export const createSample: Readonly<Record<Collection, Create>> = {
  municipalities: (acting) =>
    acting.req.payload.create({
      ...acting,
      collection: 'municipalities',
      data: { name: 'Provs kommun', slug: next(), activeLanguages: ['sv'] },
    }),
  organisations: (acting, { municipality }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'organisations',
      data: { name: 'Provet', slug: next(), kind: 'municipality', municipalities: [municipality] },
    }),
  users: (acting, { organisation }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'users',
      data: {
        email: `${next()}@demo.invalid`,
        password: 'kastanj-brygga-vante-47',
        functionTitle: 'Prov',
        organisation,
        roles: ['reader'],
      },
    }),
  'police-areas': (acting, { municipality }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'police-areas',
      data: { name: 'Lokalpolisområde Prov', municipalities: [municipality] },
    }),
  languages: async (acting) => {
    // One row for each key is all there may be, so the new one takes the place of an old one.
    await acting.req.payload.delete({
      ...acting,
      overrideAccess: true,
      collection: 'languages',
      where: { key: { equals: 'se' } },
    })
    const data = {
      key: 'se',
      ownName: 'Davvisámegiella',
      direction: 'ltr',
      tag: 'se',
      interfaceState: 'machine',
    } as const
    return acting.req.payload.create({ ...acting, collection: 'languages', data })
  },
  'glossary-terms': (acting) =>
    acting.req.payload.create({
      ...acting,
      collection: 'glossary-terms',
      data: { key: next(), term: 'prov', explanation: 'Ett ord.' },
    }),
  areas: (acting, { municipality }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'areas',
      data: { municipality, name: 'Provet', slug: next(), kind: 'district' },
    }),
  agreements: (acting, { municipality }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'agreements',
      data: { municipality, title: 'Prov', slug: next(), from: day, to: day, state: 'draft' },
    }),
  'focus-areas': async (acting, { municipality }) => {
    const where = { municipality: { equals: municipality }, code: { equals: 'A' } }
    await acting.req.payload.delete({ ...acting, overrideAccess: true, collection: 'focus-areas', where })
    const data = { municipality, code: 'A', titlePublic: 'Prov', titleInternal: 'Prov' } as const
    return acting.req.payload.create({ ...acting, collection: 'focus-areas', data })
  },
  promises: (acting, { municipality, organisation }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'promises',
      data: {
        municipality,
        parties: [organisation],
        title: 'Prov',
        slug: next(),
        editorialState: 'draft',
        commitments: [{ id: next(), text: 'Vi provar.', owners: [organisation], continuous: true }],
      },
    }),
  'progress-updates': (acting, { municipality, organisation, promise }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'progress-updates',
      data: { municipality, organisation, promise, day, text: 'Prov', state: 'draft' },
    }),
  'follow-ups': (acting, { municipality, promise }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'follow-ups',
      data: { municipality, promise, plannedFor: day, kind: 'process', origin: 'person' },
    }),
  indicators: (acting, { municipality, promise }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'indicators',
      data: {
        municipality,
        promise,
        name: 'Prov',
        unit: 'procent',
        kind: 'effect',
        desiredDirection: 'up',
        source: 'Prov',
      },
    }),
  'indicator-values': (acting, { municipality, indicator }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'indicator-values',
      data: { municipality, indicator, day, value: 1 },
    }),
  activities: (acting, { municipality, organisation }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'activities',
      data: { municipality, organisation, title: 'Prov', state: 'unknown', needsReinforcement: 'unknown' },
    }),
  contacts: (acting, { municipality, organisation }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'contacts',
      data: { municipality, organisation, role: 'Prov' },
    }),
  'site-notices': (acting, { municipality }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'site-notices',
      data: { municipality, text: 'Prov', from: day, to: day },
    }),
  'emergency-information': (acting) =>
    acting.req.payload.create({
      ...acting,
      collection: 'emergency-information',
      data: { key: next(), contact: '112', href: 'tel:112', text: 'Prov', order: 1, _status: 'published' },
    }),
  pages: (acting, { municipality }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'pages',
      data: { municipality, title: 'Prov', slug: next(), state: 'draft' },
    }),
  media: (acting, { municipality }) =>
    acting.req.payload.create({
      ...acting,
      collection: 'media',
      data: { municipality, alt: 'Prov' },
      file: { data: onePixel, mimetype: 'image/png', name: `${next()}.png`, size: onePixel.length },
    }),
  'accessibility-statements': async (acting, { municipality }) => {
    const where = { municipality: { equals: municipality } }
    await acting.req.payload.delete({ ...acting, overrideAccess: true, collection: 'accessibility-statements', where })
    const words = { service: 'Prov', actors: 'Prov', method: 'Prov' }
    const data = { municipality, ...words, conformance: 'partial', assessedOn: day, updatedOn: day } as const
    return acting.req.payload.create({ ...acting, collection: 'accessibility-statements', data })
  },
  'contact-requests': (acting, place) => makeRequest(acting, place),
  'contact-details': async (acting, place) => {
    const { municipality, organisation } = place
    const { id: request } = await makeRequest({ ...acting, overrideAccess: true }, place)
    return acting.req.payload.create({
      ...acting,
      collection: 'contact-details',
      data: { municipality, organisation, request, address: 'prov@demo.invalid', receivedOn: day },
    })
  },
  'retention-rules': async (acting, { municipality }) => {
    const where = { municipality: { equals: municipality } }
    await acting.req.payload.delete({ ...acting, overrideAccess: true, collection: 'retention-rules', where })
    const data = { municipality, contentType: 'contactDetails', afterDays: 30 } as const
    return acting.req.payload.create({ ...acting, collection: 'retention-rules', data })
  },
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function makeRequest(acting: Acting, { municipality, organisation }: Place) {
  return acting.req.payload.create({
    ...acting,
    collection: 'contact-requests',
    data: {
      ...{ municipality, organisation, caseNumber: next(), formKey: next() },
      ...{ kind: 'question', message: 'Prov', language: 'sv', receivedOn: day, state: 'received' },
    } as const,
  })
}
