import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RetentionRule } from '@/cms/generated/payload-types'
import { dispose } from '@/cms/jobs/dispose'
import { disposeByRule } from '@/cms/jobs/dispose/logic'
import { forgetRefusedForms } from '@/cms/jobs/forget-refused-forms'
import { addDays, type Day, noonOf } from '@/domain/shared/day'
import { type Acting, actAsNobody } from '@/tests/integration/support/acting'
import { createSample } from '@/tests/integration/support/samples'
import { openPayload } from '@/tests/integration/support/world'

const today = '2027-03-01'
const decided = { decisionReference: 'AB 2027/1', decidedOn: noonOf('2027-01-01').toISOString() }
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
const db = drizzle(pool)

let payload: Payload
let acting: Acting
const places = new Map<string, { municipality: string; organisation: string }>()

beforeAll(async () => {
  payload = await openPayload()
  acting = await actAsNobody(payload)
  for (const slug of ['alfa', 'beta']) {
    const data = { name: slug, slug, activeLanguages: ['sv' as const], published: true }
    const { id: municipality } = await payload.create({ ...acting, collection: 'municipalities', data })
    const nowhere = { municipality, organisation: '', promise: '', indicator: '' }
    const { id: organisation } = await createSample.organisations(acting, nowhere)
    places.set(slug, { municipality, organisation })
  }
})

beforeEach(async () => {
  await db.execute(sql`delete from translation_states`)
  await db.execute(sql`delete from contact_details`)
  await db.execute(sql`delete from contact_requests`)
  await db.execute(sql`delete from retention_rules`)
  await db.execute(sql`delete from disposals`)
})

afterAll(() => pool.end())

describe('contact data', () => {
  test('older than the rule’s days are disposed of, and only they', async () => {
    await write('alfa', addDays(today, -31))
    await write('alfa', addDays(today, -30))
    await rule('alfa', { contentType: 'contactDetails', afterDays: 30, ...decided })
    expect(await disposeByRule(db, today)).toEqual([outcome('alfa', 'contactDetails', { count: 1 })])
    expect(await counts()).toEqual({ requests: 2, details: 1 })
  })

  test('of another municipality stay', async () => {
    await write('beta', addDays(today, -900))
    await rule('alfa', { contentType: 'contactDetails', afterDays: 30, ...decided })
    await disposeByRule(db, today)
    expect(await counts()).toEqual({ requests: 1, details: 1 })
  })

  test.each([
    ['no decision', {}, 'referenceMissing'],
    ['no reference', { decidedOn: decided.decidedOn }, 'referenceMissing'],
    ['no day', { decisionReference: 'AB 2027/1' }, 'dayMissing'],
    ['a decision that is yet to come', { ...decided, decidedOn: noonOf('2027-03-02').toISOString() }, 'notYetDecided'],
  ] as const)('stay where the rule has %s', async (_, decision, problem) => {
    await write('alfa', addDays(today, -900))
    await rule('alfa', { contentType: 'contactDetails', afterDays: 30, ...decision })
    expect(await disposeByRule(db, today)).toEqual([outcome('alfa', 'contactDetails', { refused: problem })])
    expect(await counts()).toEqual({ requests: 1, details: 1 })
    expect(await written()).toEqual([])
  })
})

test('messages go with the contact data that belong to them, however new those are', async () => {
  await write('alfa', addDays(today, -400), addDays(today, -1))
  await write('alfa', addDays(today, -1))
  await rule('alfa', { contentType: 'contactRequests', afterDays: 365, ...decided })
  expect(await disposeByRule(db, today)).toEqual([outcome('alfa', 'contactRequests', { count: 1 })])
  expect(await counts()).toEqual({ requests: 1, details: 1 })
  const kept = await db.execute(sql`select count(*)::int as count from translation_states
    where collection in ('contact-requests', 'contact-details')`)
  expect(kept.rows).toEqual([{ count: 2 }])
})

test('what is written down is a count under a decision, never content', async () => {
  for (const days of [91, 92, 93]) await write('alfa', addDays(today, -days))
  await rule('alfa', { contentType: 'contactDetails', afterDays: 90, ...decided })
  await disposeByRule(db, today)
  expect(await written()).toEqual([
    { municipality: 'alfa', content_type: 'contactDetails', decision_reference: 'AB 2027/1', count: 3, day: today },
  ])
  const { rows } = await db.execute(sql`
    select municipality, details from audit_events where action = 'retention.dispose' order by number desc limit 1`)
  expect(rows).toEqual([
    {
      municipality: places.get('alfa')?.municipality,
      details: '{"by" : "schedule", "contentType" : "contactDetails", "count" : 3}',
    },
  ])
})

test('done twice, or by two workers at once, it is done and counted once', async () => {
  for (let days = 40; days < 80; days += 1) await write('alfa', addDays(today, -days))
  await rule('alfa', { contentType: 'contactDetails', afterDays: 30, ...decided })
  await Promise.all([disposeByRule(db, today), disposeByRule(db, today), disposeByRule(db, today)])
  await disposeByRule(db, today)
  expect(await counts()).toEqual({ requests: 40, details: 0 })
  const rows = await written()
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(40)
  expect(rows.every(({ count }) => count > 0)).toBe(true)
}, 60_000)

test('the job logs counts and codes, and nothing that anybody wrote', async () => {
  await write('alfa', '2020-01-01')
  await rule('alfa', {
    contentType: 'contactDetails',
    afterDays: 30,
    ...decided,
    decidedOn: noonOf('2020-01-01').toISOString(),
  })
  await rule('beta', { contentType: 'contactDetails', afterDays: 30 })
  const { log, lines } = listening()
  await dispose.run({ db, log })
  expect(lines).toEqual([
    ['info', 'dispose.done', { municipality: 'alfa', contentType: 'contactDetails', count: 1 }],
    ['warn', 'dispose.refused', { municipality: 'beta', contentType: 'contactDetails', problem: 'referenceMissing' }],
  ])
})

test('forms that were refused are forgotten when their time is out, and not before', async () => {
  await db.execute(sql`insert into refused_forms (id, sealed, until) values
    ('gone', 'x', now() - interval '1 second'), ('waits', 'x', now() + interval '1 minute')`)
  await forgetRefusedForms.run({ db, log: listening().log })
  expect((await db.execute(sql`select id from refused_forms`)).rows).toEqual([{ id: 'waits' }])
})

let made = 0

/** A message with a way to answer it. */
async function write(slug: string, day: Day, detailsDay = day): Promise<void> {
  const place = placeOf(slug)
  made += 1
  const { id: request } = await payload.create({
    ...acting,
    collection: 'contact-requests',
    data: {
      ...place,
      caseNumber: `prov-${made}`,
      formKey: `prov-${made}`,
      kind: 'question',
      message: 'hemligt',
      language: 'sv',
      receivedOn: noonOf(day).toISOString(),
      state: 'received',
    },
  })
  await payload.create({
    ...acting,
    collection: 'contact-details',
    data: { ...place, request, address: 'hemligt@demo.invalid', receivedOn: noonOf(detailsDay).toISOString() },
  })
}

type Rule = Pick<RetentionRule, 'contentType' | 'afterDays' | 'decisionReference' | 'decidedOn'>

async function rule(slug: string, data: Rule): Promise<void> {
  const { municipality } = placeOf(slug)
  await payload.create({ ...acting, collection: 'retention-rules', data: { municipality, ...data } })
}

function placeOf(slug: string) {
  const place = places.get(slug)
  if (place === undefined) throw new Error(`There is no ${slug}`)
  return place
}

function outcome(municipality: string, contentType: string, result: object) {
  return { municipality, contentType, result }
}

async function counts() {
  const [requests, details] = await Promise.all([
    payload.count({ ...acting, collection: 'contact-requests' }),
    payload.count({ ...acting, collection: 'contact-details' }),
  ])
  return { requests: requests.totalDocs, details: details.totalDocs }
}

async function written() {
  const rows = await db.execute<{ count: number }>(
    sql`select municipality, content_type, decision_reference, count, day::text from disposals`,
  )
  return rows.rows
}

function listening() {
  const lines: unknown[][] = []
  const hear =
    (level: string) =>
    (...said: readonly unknown[]) => {
      lines.push([level, ...said])
    }
  return { lines, log: { debug: hear('debug'), info: hear('info'), warn: hear('warn'), error: hear('error') } }
}
