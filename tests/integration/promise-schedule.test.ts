// @database demo
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { publishScheduled } from '@/cms/jobs/publish-scheduled'
import { carryOut } from '@/cms/jobs/publish-scheduled/logic'
import { rowsOf } from '@/cms/queries/reading'
import { publicReads } from '@/server/platform/database'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getWithdrawnPromise } from '@/server/promises/get-withdrawn-promise'
import { actAsNobody } from '@/tests/integration/support/acting'
import { type Desk, deskOf } from '@/tests/integration/support/demo'
import { bringToApproval, type Office, openOffice, publish, write } from '@/tests/integration/support/drafting'
import { openPayload } from '@/tests/integration/support/world'

const reason = 'Löftet gällde bara över sommaren.'
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const fieldsSchema = z.object({ data: z.object({ errors: z.array(z.object({ path: z.string() })) }) })
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
let office: Office
let desk: Desk

beforeAll(async () => {
  office = await openOffice(await openPayload())
  desk = deskOf(office.payload, office.kommunWriter)
})

afterAll(() => pool.end())

describe('a schedule', () => {
  test('is no edit of the approved text: the approvals stand', async () => {
    const { id } = await write(office)
    await bringToApproval(office, id)
    const after = await desk.saveDraft(id, { publishAt: inMinutes(60) })
    expect([after.editorialState, after.approvals?.length]).toEqual(['approved', 2])
    expect(await audited(id)).toContain('promises.schedule')
  })

  test.each([
    ['a time that has passed', { publishAt: inMinutes(-5) }, 'publishAt'],
    ['a time for taking back that has passed', { unpublishAt: inMinutes(-5), withdrawalReason: reason }, 'unpublishAt'],
    [
      'taking back before publishing',
      { publishAt: inMinutes(60), unpublishAt: inMinutes(30), withdrawalReason: reason },
      'unpublishAt',
    ],
    ['taking back without a reason', { unpublishAt: inMinutes(60) }, 'withdrawalReason'],
  ])('with %s is refused at the field', async (_, schedule, field) => {
    const { id } = await write(office)
    const problem: unknown = await desk.saveDraft(id, schedule).catch((error: unknown) => error)
    expect(fieldsSchema.parse(problem).data.errors.map(({ path }) => path)).toEqual([field])
  })

  test('that has come may stand in a later save', async () => {
    const { id } = await write(office)
    await setMoments(id, { publishAt: inMinutes(-5) })
    await expect(desk.saveDraft(id, { problemDetail: 'Nytt' })).resolves.toMatchObject({ problemDetail: 'Nytt' })
  })
})

describe('when the moment has come', () => {
  test('an approved promise is published once, however many workers there are', async () => {
    const { id, slug } = await write(office)
    await bringToApproval(office, id)
    await setMoments(id, { publishAt: inMinutes(-1) })
    const due = { id, what: 'publish' } as const
    const results = await Promise.all([1, 2, 3].map(() => carryOut(office.payload, due)))
    expect(results.map(({ result }) => result).toSorted()).toEqual(['published', null, null].toSorted())
    expect((await page(slug))?.title.text).toBe('Tryggare väg till stationen')
    expect((await audited(id)).filter((action) => action === 'promises.publish')).toHaveLength(1)
    expect((await newest(id)).publishAt).toBeNull()
    expect((await carryOut(office.payload, due)).result).toBeNull()
  })

  test('a promise that is not approved by all stays, which is said once', async () => {
    const { id, slug } = await write(office)
    await desk.saveDraft(id, { editorialState: 'inReview' })
    await deskOf(office.payload, office.kommunApprover).saveDraft(id, { editorialState: 'approved' })
    await setMoments(id, { publishAt: inMinutes(-1) })
    const said = await runJob()
    expect(said).toContain('promises.schedule-missed')
    expect(await runJob()).not.toContain('promises.schedule-missed')
    expect(await page(slug)).toBeNull()
    expect((await audited(id)).filter((action) => action === 'promises.scheduleMissed')).toHaveLength(1)
    await deskOf(office.payload, office.policeApprover).saveDraft(id, { editorialState: 'approved' })
    await runJob()
    expect(await page(slug), 'it is published as soon as the last party has approved').not.toBeNull()
  })

  test('a text that was changed after its approval is not published, even where the state was forced', async () => {
    const { id, slug } = await write(office)
    await bringToApproval(office, id)
    const plain = await actAsNobody(office.payload)
    const data = { title: 'Ändrat bakvägen', editorialState: 'approved' as const, publishAt: inMinutes(-1) }
    await office.payload.update({ ...plain, collection: 'promises', id, draft: true, data })
    expect((await carryOut(office.payload, { id, what: 'publish' })).result).toBe('missed')
    expect(await page(slug)).toBeNull()
  })

  test('nothing happens before it', async () => {
    const { id, slug } = await write(office)
    await bringToApproval(office, id)
    await desk.saveDraft(id, { publishAt: inMinutes(5) })
    expect((await carryOut(office.payload, { id, what: 'publish' })).result).toBeNull()
    expect(await page(slug)).toBeNull()
  })

  test('what residents read is taken back, with the reason that was written beforehand', async () => {
    const { id, slug } = await publish(office)
    await desk.save(id, { unpublishAt: inMinutes(60), withdrawalReason: reason })
    expect(await page(slug)).not.toBeNull()
    await setMoments(id, { unpublishAt: inMinutes(-1) })
    await runJob()
    expect(await page(slug)).toBeNull()
    const gone = await getWithdrawnPromise(publicReads(), { municipality: 'malaras', promise: slug }, 'sv')
    expect(gone).toMatchObject({ isEmergency: false, reason: { text: reason } })
    expect(await audited(id)).toContain('promises.withdraw')
  })
})

test('an address is frozen once residents have read it, and free before', async () => {
  const { id } = await write(office)
  await expect(desk.saveDraft(id, { slug: `ny-${id.slice(0, 8)}` })).resolves.toBeTruthy()
  const { id: published, slug } = await publish(office)
  const problem: unknown = await desk.saveDraft(published, { slug: 'en-annan-adress' }).catch((error: unknown) => error)
  expect(fieldsSchema.parse(problem).data.errors.map(({ path }) => path)).toEqual(['slug'])
  await desk.saveDraft(published, { title: 'Ny rubrik' })
  await expect(desk.saveDraft(published, { slug: 'en-annan-adress' })).rejects.toThrow()
  expect((await newest(published)).slug).toBe(slug)
})

/** Time passes: nobody can wait for that in a test, and no person may set a moment that has been. */
async function setMoments(id: string, data: { publishAt?: string; unpublishAt?: string }): Promise<void> {
  const plain = await actAsNobody(office.payload)
  const isDraft = (await newest(id))._status === 'draft'
  await office.payload.update({ ...plain, collection: 'promises', id, draft: isDraft, data })
}

async function runJob(): Promise<readonly string[]> {
  const said: string[] = []
  const note = (event: string) => void said.push(event)
  const log = { debug: note, info: note, warn: note, error: note }
  await publishScheduled.run({ db: drizzle(pool), log })
  return said
}

async function newest(id: string) {
  const plain = await actAsNobody(office.payload)
  return office.payload.findByID({ ...plain, collection: 'promises', id, draft: true })
}

async function audited(id: string): Promise<readonly string[]> {
  const rows = await rowsOf(
    publicReads(),
    z.object({ action: z.string() }),
    sql`select action from audit_events where document = ${id} and action like 'promises.%' order by number`,
  )
  return rows.map(({ action }) => action)
}

function page(promise: string) {
  return getPromisePage(publicReads(), { municipality: 'malaras', promise }, 'sv')
}
