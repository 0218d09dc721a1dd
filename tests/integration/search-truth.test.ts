// @database demo
import { sql } from 'drizzle-orm'
import { initTransaction, killTransaction, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '@/cms/migrate'
import { rebuildSearch } from '@/cms/search/rebuild-search'
import type { LocaleKey } from '@/domain/locales/locales'
import { publicReads } from '@/server/platform/database'
import { getSearch } from '@/server/search/get-search'
import { actAsNobody } from '@/tests/integration/support/acting'
import { deskOf } from '@/tests/integration/support/demo'
import { bringToApproval, type Office, openOffice, publish, write } from '@/tests/integration/support/drafting'
import { openPayload } from '@/tests/integration/support/world'

let payload: Payload
let office: Office

beforeAll(async () => {
  payload = await openPayload()
  office = await openOffice(payload)
})

/** What is found under a word that nothing in the demo has. */
async function found(q: string, locale: LocaleKey = 'sv') {
  const view = await getSearch(publicReads(), { municipality: 'malaras', locale }, { q })
  return view.corrected === null ? view.hits.map(({ kind, slug }) => `${kind} ${slug}`) : []
}

describe('a promise is found', () => {
  test('from when it is published, by the words that are published, until it is withdrawn', async () => {
    const writer = deskOf(payload, office.kommunWriter)
    const { id, slug } = await write(office, { summary: 'Zebrastreck överallt.' })
    await bringToApproval(office, id)
    expect(await found('zebrastreck')).toEqual([])
    await writer.save(id, { editorialState: 'published' })
    expect(await found('zebrastreck')).toEqual([`promise ${slug}`])
    await writer.saveDraft(id, { summary: 'Giraffstreck överallt.' })
    expect(await found('giraffstreck')).toEqual([])
    expect(await found('zebrastreck')).toEqual([`promise ${slug}`])
    const coordinator = await actAsNobody(payload)
    await payload.update({
      ...coordinator,
      collection: 'promises',
      id,
      data: { editorialState: 'withdrawn', withdrawalReason: 'Giraffer.' },
    })
    expect(await found('zebrastreck')).toEqual([])
    expect(await found('giraffstreck')).toEqual([])
  })

  test('in a language by its own words from when they are written, and by Swedish ones until then', async () => {
    const { id, slug } = await publish(office, { title: 'Kvarnhjul vid ån' })
    expect(await found('kvarnhjul', 'fi')).toEqual([`promise ${slug}`])
    await deskOf(payload, office.translator, 'fi').save(id, { title: 'Myllynratas joella' })
    expect(await found('myllynratas', 'fi')).toEqual([`promise ${slug}`])
    expect(await found('kvarnhjul', 'fi')).toEqual([])
    expect(await found('kvarnhjul', 'ar')).toEqual([`promise ${slug}`])
  })

  test('by its published updates', async () => {
    const { id: promise, slug } = await publish(office)
    const acting = await actAsNobody(payload)
    const place = { municipality: office.municipality, organisation: office.kommun, promise }
    const data = { ...place, day: '2026-03-02T12:00:00.000Z', text: 'Nu står en fontän där.', state: 'draft' as const }
    const { id } = await payload.create({ ...acting, collection: 'progress-updates', data })
    expect(await found('fontän')).toEqual([])
    await payload.update({ ...acting, collection: 'progress-updates', id, data: { state: 'published' } })
    expect(await found('fontän')).toEqual([`promise ${slug}`])
    await payload.delete({ ...acting, collection: 'progress-updates', id })
    expect(await found('fontän')).toEqual([])
  })

  test('by the names of its areas, as they are today', async () => {
    const acting = await actAsNobody(payload)
    const place = { municipality: office.municipality, slug: 'pepparkakan', kind: 'place' as const }
    const area = await payload.create({ ...acting, collection: 'areas', data: { ...place, name: 'Pepparkakan' } })
    const { slug } = await publish(office, { areas: [area.id] })
    expect(await found('pepparkakan')).toEqual(['area pepparkakan', `promise ${slug}`])
    await payload.update({ ...acting, collection: 'areas', id: area.id, data: { name: 'Lussekatten' } })
    expect(await found('pepparkakan')).toEqual([])
    expect(await found('lussekatten')).toEqual(['area pepparkakan', `promise ${slug}`])
    await payload.update({ ...acting, collection: 'areas', id: area.id, data: { listed: false } })
    expect(await found('lussekatten')).toEqual([])
    await payload.update({ ...acting, collection: 'areas', id: area.id, data: { listed: true } })
    await payload.delete({ ...acting, collection: 'areas', id: area.id })
    expect(await found('lussekatten')).toEqual([])
  })
})

describe('nothing but what residents are shown is found', () => {
  test('of an activity: its public words, while it is released', async () => {
    const acting = await actAsNobody(payload)
    const internal = { title: 'Blomsterlupp', method: 'Blomsterlupp', orientation: 'Blomsterlupp' }
    const open = { titlePublic: 'Vi planterar', descriptionPublic: 'Solrosor vid torget.' }
    const { id } = await payload.create({
      ...acting,
      collection: 'activities',
      data: { municipality: office.municipality, ...internal, ...open, state: 'ongoing', needsReinforcement: 'no' },
    })
    expect(await found('solrosor')).toEqual([])
    await payload.update({ ...acting, collection: 'activities', id, data: { released: true } })
    expect(await found('solrosor')).toEqual([`activity ${id}`])
    expect(await found('blomsterlupp')).toEqual([])
    await payload.update({ ...acting, collection: 'activities', id, data: { released: false } })
    expect(await found('solrosor')).toEqual([])
  })

  test('of a page: all its parts, while it is published, and never the note', async () => {
    const acting = await actAsNobody(payload)
    const parts = [{ kind: 'factBox' as const, title: 'Vaktkur', text: 'Vid kajkanten.' }]
    const data = { municipality: office.municipality, title: 'Hamnen', slug: 'hamnen', note: 'Storspov', parts }
    const { id } = await payload.create({ ...acting, collection: 'pages', data: { ...data, state: 'draft' } })
    expect(await found('kajkanten')).toEqual([])
    await payload.update({ ...acting, collection: 'pages', id, data: { state: 'published' } })
    for (const word of ['hamnen', 'vaktkur', 'kajkanten']) expect(await found(word)).toEqual(['page hamnen'])
    expect(await found('storspov')).toEqual([])
    await payload.delete({ ...acting, collection: 'pages', id })
    expect(await found('kajkanten')).toEqual([])
  })

  test('of a word in the glossary: the word and what it means', async () => {
    const acting = await actAsNobody(payload)
    const data = { key: 'kvartersvard', term: 'Kvartersvärd', explanation: 'Har nycklarna.' }
    const { id } = await payload.create({ ...acting, collection: 'glossary-terms', data })
    expect(await found('nycklarna', 'so')).toEqual(['term kvartersvard'])
    await payload.delete({ ...acting, collection: 'glossary-terms', id })
    expect(await found('nycklarna')).toEqual([])
  })
})

test('what is undone was never to be found', async () => {
  const acting = await actAsNobody(payload)
  await initTransaction(acting.req)
  const data = { key: 'angra', term: 'Ångerknapp', explanation: 'Finns inte.' }
  await payload.create({ ...acting, collection: 'glossary-terms', data })
  await killTransaction(acting.req)
  expect(await found('ångerknapp')).toEqual([])
})

test('a language that comes into use has everything from the start', async () => {
  const acting = await actAsNobody(payload)
  expect(await found('belysning', 'pl')).toEqual([])
  await payload.update({
    ...acting,
    collection: 'languages',
    where: { key: { equals: 'pl' } },
    data: { activeFrom: '2026-01-01T12:00:00.000Z' },
  })
  expect((await found('belysning', 'pl')).length).toBeGreaterThan(1)
})

// Last, so that all of the above has been written by hooks.
test('building everything anew changes nothing', async () => {
  const rows = async () => (await publicReads().execute(everything)).rows
  const before = await rows()
  expect(before.length).toBeGreaterThan(300)
  await rebuildSearch(payload)
  expect(await rows()).toEqual(before)
})

test('a database from before there was a search is made searchable when it is migrated', async () => {
  await publicReads().execute(sql`delete from search_documents`)
  expect(await found('belysning')).toEqual([])
  expect(await migrate()).toEqual({ applied: [] })
  expect((await found('belysning')).length).toBeGreaterThan(1)
})

const everything = sql`
  select kind, document, locale, municipality, slug, title, body, folded, vector::text as vector
  from search_documents order by 1, 2, 3`
