// @database demo
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeDigests } from '@/cms/jobs/send-digests/logic'
import { actAsNobody } from '@/tests/integration/support/acting'
import { deskOf, idOfSlug } from '@/tests/integration/support/demo'
import { type Office, openOffice, write } from '@/tests/integration/support/drafting'
import { createSample } from '@/tests/integration/support/samples'
import { openPayload } from '@/tests/integration/support/world'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
const db = drizzle(pool)
const site = 'https://loftet.example'
const approver = 'godkannare.polis@demo.invalid'

let office: Office
let promise: string

beforeAll(async () => {
  office = await openOffice(await openPayload())
  promise = (await write(office, { title: 'Ljus vid stationen' })).id
  await deskOf(office.payload, office.kommunWriter).saveDraft(promise, { editorialState: 'inReview' })
})

beforeEach(async () => {
  await db.execute(sql`delete from digests`)
  await db.execute(sql`delete from mail_outbox`)
  await db.execute(sql`update users set digest = true, lock_until = null, has_one_time_password = false`)
})

afterAll(() => pool.end())

test('whoever something waits for gets one letter that says what, where and how to have no more', async () => {
  await writeDigests(db, site)
  const [letter, ...more] = await lettersTo(approver)
  expect(more).toEqual([])
  expect(letter).toMatchObject({ kind: 'digest', subject: 'Löftet: en sak väntar på dig' })
  expect(letter?.body).toContain('LÖFTEN ATT GODKÄNNA (1)')
  expect(letter?.body).toContain('- Ljus vid stationen\n')
  expect(letter?.body).toContain(`${site}/admin/collections/promises/${promise}\n`)
  expect(letter?.body).toContain(`${site}/admin/account`)
})

test('written again the same day, or by three workers at once, it is written once', async () => {
  const counts = await Promise.all([writeDigests(db, site), writeDigests(db, site), writeDigests(db, site)])
  expect(await writeDigests(db, site)).toBe(0)
  const letters = await db.execute(sql`select recipient from mail_outbox`)
  expect(letters.rows).toHaveLength(counts.reduce((sum, count) => sum + count, 0))
  expect(await lettersTo(approver)).toHaveLength(1)
})

test('it comes again the next day', async () => {
  await writeDigests(db, site)
  await db.execute(sql`update digests set day = day - 1`)
  await writeDigests(db, site)
  expect(await lettersTo(approver)).toHaveLength(2)
})

describe('nobody is written to', () => {
  test.each([
    ['who has switched it off', sql`digest = false`],
    ['whose account is locked', sql`lock_until = now() + interval '1 minute'`],
    ['who has not come in with the one-time password yet', sql`has_one_time_password = true`],
  ])('%s', async (_, change) => {
    await db.execute(sql`update users set ${change} where email = ${approver}`)
    await writeDigests(db, site)
    expect(await lettersTo(approver)).toEqual([])
    expect(await lettersTo('godkannare.kommun@demo.invalid')).toHaveLength(1)
  })

  test('for whom nothing waits', async () => {
    await writeDigests(db, site)
    expect(await lettersTo('analytiker@demo.invalid')).toEqual([])
    expect(
      (
        await db.execute(
          sql`select 1 from digests where "user" = (select id::text from users where email = 'analytiker@demo.invalid')`,
        )
      ).rows,
    ).toEqual([])
  })
})

test('nothing that a resident wrote stands in a letter', async () => {
  const acting = await actAsNobody(office.payload)
  const organisation = await idOfSlug(office.payload, 'organisations', 'polisen-malaras')
  const place = { municipality: office.municipality, organisation, promise: '', indicator: '' }
  const { id } = await createSample['contact-requests'](acting, place)
  await db.execute(
    sql`update contact_requests set message = 'kanarie7f3a', case_number = 'kanarie7f3a' where id = ${id}`,
  )
  await writeDigests(db, site)
  const [letter] = await lettersTo('kommunikator.polis@demo.invalid')
  expect(letter?.body).toContain('Ett meddelande.')
  const letters = await db.execute<{ body: string }>(sql`select body from mail_outbox`)
  expect(letters.rows.filter(({ body }) => body.includes('kanarie7f3a'))).toEqual([])
})

async function lettersTo(recipient: string) {
  const found = await db.execute<{ kind: string; subject: string; body: string }>(
    sql`select kind, subject, body from mail_outbox where recipient = ${recipient}`,
  )
  return found.rows
}
