// @database demo
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { Payload, TypedUser } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personOf } from '@/cms/access/person'
import type { Reading } from '@/cms/queries/reading'
import { loadWaiting } from '@/cms/queries/waiting/load-waiting'
import type { Role } from '@/domain/access/capabilities'
import { addDays, type Day, noonOf } from '@/domain/shared/day'
import type { WaitingKind } from '@/domain/waiting/waiting-kind'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { accountOf, deskOf, idOfSlug } from '@/tests/integration/support/demo'
import { bringToApproval, type Office, openOffice, publish, write } from '@/tests/integration/support/drafting'
import { createSample } from '@/tests/integration/support/samples'
import { makePerson, openPayload } from '@/tests/integration/support/world'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
const db = drizzle(pool)
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
const current = { from: stored(-100), to: stored(265) }

let payload: Payload
let office: Office
let coordinator: TypedUser
let stranger: TypedUser

beforeAll(async () => {
  payload = await openPayload()
  office = await openOffice(payload)
  coordinator = await accountOf(payload, 'samordnare')
  stranger = await accountOf(payload, 'kommunikator.sodervik')
})

afterAll(() => pool.end())

describe('a promise on its way', () => {
  test('waits for the approvers of each party until they have approved, never for whoever wrote it', async () => {
    const { id } = await write(office, { title: 'Att godkänna' })
    await deskOf(payload, office.kommunWriter).saveDraft(id, { editorialState: 'inReview' })
    for (const approver of [office.kommunApprover, office.policeApprover])
      expect(await waits(approver, 'approval', id)).toBe(true)
    expect(await waits(office.kommunWriter, 'approval', id)).toBe(false)
    await deskOf(payload, office.kommunApprover).saveDraft(id, { editorialState: 'approved' })
    expect(await waits(office.kommunApprover, 'approval', id)).toBe(false)
    expect(await waits(office.policeApprover, 'approval', id)).toBe(true)
  })

  test('that is sent back waits for the organisation that wrote it, until it is handed in again', async () => {
    const { id } = await write(office)
    const desk = deskOf(payload, office.kommunWriter)
    await desk.saveDraft(id, { editorialState: 'inReview' })
    await deskOf(payload, office.policeApprover).saveDraft(id, { editorialState: 'draft' })
    expect(await waits(office.kommunWriter, 'returned', id)).toBe(true)
    expect(await waits(coordinator, 'returned', id)).toBe(true)
    expect(await waits(office.policeWriter, 'returned', id)).toBe(false)
    await desk.saveDraft(id, { editorialState: 'inReview' })
    expect(await waits(office.kommunWriter, 'returned', id)).toBe(false)
  })

  test('that is a draft is shown to whoever wrote it, with how much it lacks', async () => {
    const { id } = await write(office, { basis: null, problemStatement: null })
    const section = (await sectionsFor(office.kommunWriter)).find(({ kind }) => kind === 'draft')
    expect(section?.items.find(({ place }) => place.id === id)?.count).toBe(2)
    expect(await waits(coordinator, 'draft', id)).toBe(false)
  })

  test('that is approved waits to be published, and is told of when a moment is set', async () => {
    const { id } = await write(office)
    await bringToApproval(office, id)
    expect(await waits(office.policeWriter, 'ready', id)).toBe(true)
    await db.execute(sql`update _promises_v set version_publish_at = now() + interval '2 days' where parent_id = ${id}`)
    expect(await waits(office.policeWriter, 'ready', id)).toBe(false)
    expect(await waits(office.policeApprover, 'scheduled', id)).toBe(true)
    await db.execute(sql`update _promises_v set version_publish_at = now() - interval '2 days' where parent_id = ${id}`)
    expect(await waits(office.policeWriter, 'ready', id), 'the moment passed and nothing happened').toBe(true)
  })
})

describe('a published promise', () => {
  test('with a late follow-up waits for both parties until one answers', async () => {
    const { id } = await publish(office, current)
    const acting = await actAs(payload, { user: office.kommunWriter })
    const place = { municipality: office.municipality, promise: id }
    const followUp = { ...place, plannedFor: stored(-15), kind: 'process', origin: 'person' } as const
    const { id: late } = await payload.create({ ...acting, collection: 'follow-ups', data: followUp })
    for (const user of [office.kommunWriter, office.policeWriter, coordinator])
      expect(await waits(user, 'late', id)).toBe(true)
    expect(await waits(office.kommunApprover, 'late', id)).toBe(false)
    expect(await waits(stranger, 'late', id)).toBe(false)
    expect((await payload.findByID({ ...acting, collection: 'follow-ups', id: late })).outlook).toBe('late')

    await say(id, { followUp: late, day: stored(0) })
    for (const user of [office.kommunWriter, office.policeWriter]) expect(await waits(user, 'late', id)).toBe(false)
    expect((await payload.findByID({ ...acting, collection: 'follow-ups', id: late })).outlook).toBe('done')
  })

  test('waits for its account once the period is over, until it has an outcome', async () => {
    const { id } = await publish(office, { from: stored(-300), to: stored(-1) })
    expect(await waits(coordinator, 'outcome', id)).toBe(true)
    await db.execute(sql`update promises set outcome = 'fulfilled' where id = ${id}`)
    expect(await waits(coordinator, 'outcome', id)).toBe(false)
  })

  test('with a delayed commitment waits for a word of the organisation that answers for it', async () => {
    const { id, commitments } = await publish(office, current)
    const items = [{ commitment: commitments?.[0]?.id ?? '', status: 'delayed' as const, reason: 'Lamporna kom sent.' }]
    await say(id, { items, day: stored(-92) })
    expect(await waits(office.kommunWriter, 'delayed', id)).toBe(true)
    expect(await waits(office.policeWriter, 'delayed', id)).toBe(false)
    await say(id, { items, day: stored(0) })
    expect(await waits(office.kommunWriter, 'delayed', id)).toBe(false)
  })

  test('that counts only what the parties do carries a warning, until something else is measured', async () => {
    const { id: promise } = await publish(office, current)
    const acting = await actAsNobody(payload)
    const place = { municipality: office.municipality, organisation: office.kommun, promise, indicator: '' }
    const { id } = await createSample.indicators(acting, place)
    expect(await waits(coordinator, 'onlyProduction', promise)).toBe(false)
    await payload.update({ ...acting, collection: 'indicators', id, data: { kind: 'production' } })
    expect(await waits(coordinator, 'onlyProduction', promise)).toBe(true)
    await createSample.indicators(acting, place)
    expect(await waits(coordinator, 'onlyProduction', promise)).toBe(false)
  })

  test('with news of one party tells the other, for fourteen days', async () => {
    const { id } = await publish(office, current)
    const update = await say(id, { day: stored(-13) })
    expect(await waits(office.policeWriter, 'otherParty', update)).toBe(true)
    expect(await waits(office.policeApprover, 'otherParty', update)).toBe(true)
    expect(await waits(office.kommunWriter, 'otherParty', update)).toBe(false)
    expect(await waits(stranger, 'otherParty', update)).toBe(false)
    await db.execute(sql`update progress_updates set day = ${stored(-14)} where id = ${update}`)
    expect(await waits(office.policeWriter, 'otherParty', update)).toBe(false)
  })

  test('without a translation that is required says so with its age, until it is translated', async () => {
    await db.execute(sql`delete from translation_states`)
    const { id } = await publish(office, current)
    await db.execute(sql`update translation_states set fields = (
      select jsonb_object_agg(key, value || '{"changedOn":"2026-01-02"}') from jsonb_each(fields)) where document = ${id}`)
    const missing = (await sectionsFor(office.kommunWriter)).find(({ kind }) => kind === 'translationMissing')
    const own = missing?.items.filter(({ place }) => place.id === id) ?? []
    expect(own.map(({ place, day }) => [place.language, day]).toSorted()).toEqual([
      ['fi', '2026-01-02'],
      ['sv-simple', '2026-01-02'],
    ])
    expect(missing?.count).toBe(2)
    expect(await languagesOf(office.translator, 'translationMissing', id)).toEqual(['fi'])
    expect(await waits(stranger, 'translationMissing', id)).toBe(false)

    await translate(id, 'machine')
    expect(await languagesOf(office.translator, 'translationMissing', id)).toEqual([])
    expect(await languagesOf(office.translator, 'translationWorn', id)).toEqual(['fi'])
    expect(await waits(office.kommunWriter, 'translationWorn', id)).toBe(false)
    await translate(id, 'reviewed')
    expect(await languagesOf(office.translator, 'translationWorn', id)).toEqual([])
    await db.execute(sql`update translation_states set fields = jsonb_set(fields, '{title,hash}', '"new"')
      where document = ${id} and locale = 'sv'`)
    expect(await languagesOf(office.translator, 'translationWorn', id)).toEqual(['fi'])
  })
})

describe('beside promises', () => {
  test('an agreement waits from six months before its end, unless another goes on after it', async () => {
    const administrator = await accountOf(payload, 'administrator')
    const end = async (day: Day) => db.execute(sql`update agreements set "to" = ${noonOf(day).toISOString()}`)
    await end(addDays(today, 190))
    expect(await kinds(coordinator)).not.toContain('agreementEnding')
    await end(addDays(today, 170))
    for (const user of [coordinator, administrator]) expect(await kinds(user)).toContain('agreementEnding')
    for (const user of [office.kommunWriter, stranger]) expect(await kinds(user)).not.toContain('agreementEnding')
    const acting = await actAsNobody(payload)
    const place = { municipality: office.municipality, organisation: office.kommun, promise: '', indicator: '' }
    const { id } = await createSample.agreements(acting, place)
    await db.execute(sql`update agreements set state = 'signed', "to" = ${stored(900)} where id = ${id}`)
    expect(await kinds(coordinator)).not.toContain('agreementEnding')
  })

  test('a letter waits for those who answer in the organisation that got it, without a word of it', async () => {
    const acting = await actAsNobody(payload)
    const place = { municipality: office.municipality, organisation: office.police, promise: '', indicator: '' }
    const { id } = await createSample['contact-requests'](acting, place)
    const [item] = (await sectionsFor(office.policeWriter)).flatMap((one) => (one.kind === 'message' ? one.items : []))
    expect(item).toMatchObject({ title: '', count: 1, place: { collection: 'contact-requests', id: null } })
    for (const user of [office.kommunWriter, office.policeApprover, stranger])
      expect(await kinds(user)).not.toContain('message')
    await payload.update({ ...acting, collection: 'contact-requests', id, data: { state: 'answered' } })
    expect(await kinds(office.policeWriter)).not.toContain('message')
  })

  test('an old assessment waits for administrators there and for the operator', async () => {
    const sodervik = await makePerson(
      payload,
      'administrator',
      await idOfSlug(payload, 'organisations', 'sodervik-kommun'),
    )
    expect(await kinds(sodervik)).toContain('oldAssessment')
    expect(await kinds(await accountOf(payload, 'operator'))).toContain('oldAssessment')
    expect(await kinds(await accountOf(payload, 'administrator'))).not.toContain('oldAssessment')
    expect(await kinds(stranger)).not.toContain('oldAssessment')
  })

  test('a proposed emergency number waits for another who may confirm it', async () => {
    const [operator, administrator] = [await accountOf(payload, 'operator'), await accountOf(payload, 'administrator')]
    const acting = await actAsNobody(payload)
    const { docs } = await payload.find({ ...acting, collection: 'emergency-information', limit: 1 })
    const id = docs[0]?.id ?? ''
    const data = { contact: '113 13', href: 'tel:11313', proposedBy: operator.id, _status: 'draft' } as const
    await payload.update({ ...acting, collection: 'emergency-information', id, draft: true, data })
    expect(await waits(administrator, 'emergencyProposal', id)).toBe(true)
    expect(await waits(operator, 'emergencyProposal', id)).toBe(false)
    expect(await waits(coordinator, 'emergencyProposal', id)).toBe(false)
    await payload.update({ ...acting, collection: 'emergency-information', id, data: { _status: 'published' } })
    expect(await waits(administrator, 'emergencyProposal', id)).toBe(false)
  })
})

test.each(['reader', 'analyst'] as const)('nothing waits for a %s', async (role: Role) => {
  expect(await sectionsFor(await makePerson(payload, role, office.kommun))).toEqual([])
})

test('six statements at most find what waits for somebody with every role', async () => {
  let count = 0
  const execute: Reading['execute'] = (statement) => {
    count += 1
    return db.execute(statement)
  }
  const person = personOf({
    ...coordinator,
    roles: ['communicator', 'approver', 'coordinator', 'translator', 'administrator'],
  })
  if (person === null) throw new Error('There is no coordinator')
  await loadWaiting({ execute }, person)
  expect(count).toBe(6)
})

function stored(days: number): string {
  return noonOf(addDays(today, days)).toISOString()
}

async function sectionsFor(user: TypedUser) {
  const person = personOf(user)
  if (person === null) throw new Error('Nobody')
  return (await loadWaiting(db, person)).sections
}

async function kinds(user: TypedUser) {
  return (await sectionsFor(user)).map(({ kind }) => kind)
}

async function waits(user: TypedUser, kind: WaitingKind, id: string): Promise<boolean> {
  const section = (await sectionsFor(user)).find((one) => one.kind === kind)
  return section?.items.some(({ place }) => place.id === id) ?? false
}

async function languagesOf(user: TypedUser, kind: WaitingKind, id: string) {
  const items = (await sectionsFor(user)).flatMap((section) => (section.kind === kind ? section.items : []))
  return items.filter(({ place }) => place.id === id).map(({ place }) => place.language)
}

/** As the form saves it: every Swedish text of the promise has one in Finnish. */
async function translate(id: string, state: string): Promise<void> {
  await db.execute(sql`
    insert into translation_states (collection, document, locale, fields)
    select 'promises', document, 'fi', (
      select jsonb_object_agg(key, jsonb_build_object('sourceHash', value->>'hash', 'state', ${state}::text)) from jsonb_each(fields))
    from translation_states where document = ${id} and collection = 'promises' and locale = 'sv'
    on conflict (collection, document, locale) do update set fields = excluded.fields`)
}

interface News {
  readonly day: string
  readonly followUp?: string
  readonly items?: { commitment: string; status: 'delayed'; reason: string }[]
}

async function say(promise: string, news: News): Promise<string> {
  const acting = await actAs(payload, { user: office.kommunWriter })
  const about = { municipality: office.municipality, organisation: office.kommun, promise }
  const data = { ...about, text: 'Så går det.', state: 'published' as const, ...news }
  return (await payload.create({ ...acting, collection: 'progress-updates', data })).id
}
