import { sql } from 'drizzle-orm'
import { publicReads } from '@/server/platform/database'
import type { Acting } from '@/tests/integration/support/acting'
import { idOfSlug } from '@/tests/integration/support/demo'
import { createSample } from '@/tests/integration/support/samples'

/** A word that stands only where residents must never look, written so that it can be part of an address. */
export const canary = 'kanarie7f3a'
/** The same for days. */
export const canaryDay = '2093-07-13'
/** The same for numbers. */
export const canaryNumber = 730_193_571_864
/** A word in a public field of a published promise. */
export const openText = 'syns7f3a'

const day = '2026-03-01T12:00:00.000Z'
const shownPromise = 'lugnare-kvallar-pa-torget'

interface Place {
  readonly municipality: string
  readonly organisation: string
  readonly areas: readonly string[]
}

/** Rows that the demo does not have, so that every internal field has somewhere to stand. */
export async function prepareRows(acting: Acting): Promise<void> {
  const { payload } = acting.req
  const here = await idOfSlug(acting.req.payload, 'municipalities', 'malaras')
  const shown = await idOfSlug(acting.req.payload, 'promises', shownPromise)
  const organisation = await makeOrganisation(acting, here)
  const unlisted = await makeUnlistedArea(acting, here)
  const { docs: users } = await payload.find({ ...acting, collection: 'users', limit: 1 })
  await payload.update({
    ...acting,
    collection: 'promises',
    id: shown,
    data: {
      summary: `Ett löfte. ${openText}`,
      externalLinks: [{ url: 'https://exempel.invalid', comparedOn: day }],
      approvals: [{ organisation, contentHash: 'x', date: day }],
      lastEditedBy: users[0]?.id ?? null,
      overrides: [{ finding: 'x', note: 'x' }],
    },
  })
  await payload.update({
    ...acting,
    collection: 'emergency-information',
    where: {},
    data: { proposedBy: users[0]?.id ?? null, _status: 'published' },
  })
  await payload.update({
    ...acting,
    collection: 'areas',
    where: { listed: { equals: true } },
    data: { publishAs: unlisted },
  })
  await payload.update({ ...acting, collection: 'activities', where: {}, data: { organisation } })
  await payload.create({
    ...acting,
    collection: 'contacts',
    data: {
      municipality: here,
      organisation: await idOfSlug(acting.req.payload, 'organisations', 'malaras-kommun'),
      role: 'Vakt',
      areas: [unlisted],
    },
  })
  await preparePages(acting, here, organisation)
  await publicReads().execute(sql`update users set email = ${canary} || id || '@demo.invalid'`)
}

/** A page that is a draft, with a picture of its own, what residents have written, and how long it is kept. */
async function preparePages(acting: Acting, municipality: string, organisation: string): Promise<void> {
  const promise = await idOfSlug(acting.req.payload, 'promises', shownPromise)
  const place = { municipality, organisation, promise, indicator: '' }
  const { id: picture } = await createSample.media(acting, place)
  await acting.req.payload.update({ ...acting, collection: 'media', id: picture, data: { alt: canary } })
  await acting.req.payload.create({
    ...acting,
    collection: 'pages',
    data: {
      ...{ municipality, title: canary, slug: `${canary}-sida`, lead: canary, state: 'draft', inFooter: true },
      parts: [
        { kind: 'text', text: canary },
        { kind: 'picture', media: picture, text: canary },
      ],
    },
  })
  for (const collection of ['contact-details', 'accessibility-statements', 'retention-rules'] as const)
    await createSample[collection](acting, place)
}

/** Documents that are not published, in every way that something can be unpublished. */
export async function hideDocuments(acting: Acting): Promise<void> {
  const { payload } = acting.req
  const municipality = await idOfSlug(acting.req.payload, 'municipalities', 'malaras')
  const organisation = await idOfSlug(acting.req.payload, 'organisations', 'malaras-kommun')
  const areas = [await idOfSlug(acting.req.payload, 'areas', 'centrum')]
  const place = { municipality, organisation, areas }
  for (const state of ['draft', 'inReview', 'approved'] as const) await makePromise(acting, place, state)
  const draft = await idOfSlug(acting.req.payload, 'promises', `${canary}-draft`)
  const shown = await idOfSlug(acting.req.payload, 'promises', shownPromise)
  const withdrawn = await idOfSlug(acting.req.payload, 'promises', 'battre-belysning-i-stadsparken')
  await payload.update({
    ...acting,
    collection: 'promises',
    id: shown,
    data: {
      previousPromise: draft,
      areas: [...areas, await idOfSlug(acting.req.payload, 'areas', `${canary}-olistat`)],
    },
  })
  await payload.update({
    ...acting,
    collection: 'promises',
    id: shown,
    draft: true,
    data: { title: canary, summary: canary, problemStatement: canary, editorialState: 'draft' },
  })
  await payload.update({
    ...acting,
    collection: 'promises',
    id: withdrawn,
    data: { ...wordsOfPromise(place, canary), replacedBy: draft, title: 'Bättre belysning i Stadsparken' },
  })
  await makeUpdate(acting, place, shown, 'draft')
  await makeDraftAgreement(acting, place)
  await makeUnreleasedActivity(acting, municipality)
  for (const from of ['2020-01-01', canaryDay]) await makeNotice(acting, municipality, from)
  await makeClosedMunicipality(acting, { slug: `${canary}-stangd`, published: false })
  await makeClosedMunicipality(acting, { slug: `${canary}-arkiv`, published: true, archived: true })
}

async function makeDraftAgreement(acting: Acting, { municipality, organisation }: Place): Promise<void> {
  await acting.req.payload.create({
    ...acting,
    collection: 'agreements',
    data: {
      municipality,
      title: canary,
      slug: `${canary}-avtal`,
      from: day,
      to: day,
      parties: [{ organisation, joined: day }],
      purposes: canary,
      signatories: [{ role: canary, organisation, date: day }],
      state: 'draft',
    },
  })
}

/** With public words already written, but not released. */
async function makeUnreleasedActivity(acting: Acting, municipality: string): Promise<void> {
  const { payload } = acting.req
  const { docs } = await payload.find({ ...acting, collection: 'focus-areas', limit: 1 })
  await payload.create({
    ...acting,
    collection: 'activities',
    data: {
      municipality,
      title: canary,
      titlePublic: canary,
      descriptionPublic: canary,
      focusAreas: docs.map(({ id }) => id),
      state: 'ongoing',
      needsReinforcement: 'unknown',
      released: false,
    },
  })
}

async function makeClosedMunicipality(
  acting: Acting,
  state: { readonly slug: string; readonly published: boolean; readonly archived?: boolean },
): Promise<void> {
  const { payload } = acting.req
  const { id: municipality } = await payload.create({
    ...acting,
    collection: 'municipalities',
    data: { ...state, name: canary, lead: canary, footer: canary, activeLanguages: ['sv'] },
  })
  const organisation = await makeOrganisation(acting, municipality)
  const { id: area } = await payload.create({
    ...acting,
    collection: 'areas',
    data: { municipality, name: canary, slug: `${canary}-omrade`, kind: 'district', listed: true },
  })
  await makePromise(acting, { municipality, organisation, areas: [area] }, 'published')
  await payload.create({ ...acting, collection: 'contacts', data: { municipality, organisation, role: canary } })
  await makeNotice(acting, municipality, '2020-01-01', '2090-01-01')
  await makeLegal(acting, municipality)
}

async function makeLegal(acting: Acting, municipality: string): Promise<void> {
  const words = {
    service: canary,
    actors: canary,
    method: canary,
    faults: [{ text: canary, reason: 'exempt' as const }],
  }
  await acting.req.payload.create({
    ...acting,
    collection: 'accessibility-statements',
    data: { municipality, ...words, conformance: 'none', assessedOn: day, updatedOn: day },
  })
  await acting.req.payload.create({
    ...acting,
    collection: 'retention-rules',
    data: { municipality, contentType: 'contactDetails', afterDays: 30, decisionReference: canary, decidedOn: day },
  })
}

async function makePromise(
  acting: Acting,
  place: Place,
  editorialState: 'draft' | 'inReview' | 'approved' | 'published',
): Promise<void> {
  const { payload } = acting.req
  const { municipality } = place
  const data = {
    ...wordsOfPromise(place, canary),
    municipality,
    slug: `${canary}-${editorialState.toLowerCase()}`,
    editorialState,
  }
  const { id: promise } = await payload.create({ ...acting, collection: 'promises', data })
  await makeUpdate(acting, place, promise, 'published')
  await payload.create({
    ...acting,
    collection: 'indicators',
    data: { municipality, promise, name: canary, unit: canary, kind: 'effect', desiredDirection: 'up', source: canary },
  })
}

async function makeUpdate(acting: Acting, place: Place, promise: string, state: 'draft' | 'published'): Promise<void> {
  const { municipality, organisation } = place
  const items = [{ commitment: 'P1-presence', status: 'delayed' as const, reason: canary }]
  await acting.req.payload.create({
    ...acting,
    collection: 'progress-updates',
    data: { municipality, organisation, promise, day, text: canary, items, state },
  })
}

function wordsOfPromise({ organisation, areas }: Place, word: string) {
  return {
    title: word,
    summary: word,
    audience: word,
    problemStatement: word,
    basis: word,
    outcomeSummary: word,
    desiredEffects: [{ text: word }],
    commitments: [{ text: word, owners: [organisation], continuous: true, targetNumber: 3, targetUnit: word }],
    signatories: [{ role: word, organisation, date: day }],
    changeLog: [{ date: day, what: word, why: word }],
    parties: [organisation],
    areas: [...areas],
    from: day,
    to: day,
  }
}

async function makeNotice(acting: Acting, municipality: string, from: string, to = from): Promise<void> {
  await acting.req.payload.create({
    ...acting,
    collection: 'site-notices',
    data: { municipality, text: canary, from, to },
  })
}

async function makeOrganisation(acting: Acting, municipality: string): Promise<string> {
  const { totalDocs } = await acting.req.payload.count({ ...acting, collection: 'organisations' })
  const data = {
    name: canary,
    slug: `${canary}-${totalDocs}`,
    kind: 'business' as const,
    municipalities: [municipality],
  }
  return (await acting.req.payload.create({ ...acting, collection: 'organisations', data })).id
}

async function makeUnlistedArea(acting: Acting, municipality: string): Promise<string> {
  const data = { municipality, name: canary, slug: `${canary}-olistat`, kind: 'place' as const, listed: false }
  const parents = [await idOfSlug(acting.req.payload, 'areas', 'centrum')]
  return (await acting.req.payload.create({ ...acting, collection: 'areas', data: { ...data, parents } })).id
}
