// @database demo
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ImportReport, importActivities } from '@/cms/activities/import-activities'
import type { Activity } from '@/cms/generated/payload-types'
import { rootFolder } from '@/scripts/platform/root-folder'
import { publicReads } from '@/server/platform/database'
import { actAsNobody } from '@/tests/integration/support/acting'
import { idOfSlug } from '@/tests/integration/support/demo'
import { openPayload } from '@/tests/integration/support/world'

const folder = join(rootFolder, 'tests/fixtures/activities')
const table = readFileSync(join(folder, 'aktiviteter-vasteras-2023.csv'), 'utf8')
const rowsInTable = 23
const place = { municipality: 'malaras', organisation: 'malaras-kommun' }

let payload: Payload
/** The demo has activities of its own, typed in by hand. */
let before = 0

beforeAll(async () => {
  payload = await openPayload()
  before = await countActivities()
})

describe('an activity table', () => {
  test('is only looked at until somebody says apply', async () => {
    const { plan, applied } = await take(table, false)
    expect([plan.rows.length, applied]).toEqual([rowsInTable, false])
    expect(plan.rows.every(({ kind }) => kind === 'create')).toBe(true)
    expect(await countActivities()).toBe(before)
  })

  test('that fails half-way leaves nothing', async () => {
    await breakAfter(10)
    await expect(take(table, true)).rejects.toThrow()
    await repair()
    expect(await countActivities()).toBe(before)
  })

  test('is taken in whole, and a second time changes nothing', async () => {
    await take(table, true)
    expect(await countActivities()).toBe(before + rowsInTable)
    const stored = await importedActivities()
    const again = await take(table, true)
    expect(again.plan.rows.map((row) => row.kind)).toEqual(Array(rowsInTable).fill('unchanged'))
    expect(again.plan.rows.every((row) => row.kind !== 'create' && !row.needsWriting)).toBe(true)
    expect(await importedActivities()).toEqual(stored)
  })

  test('releases nothing to residents by itself', async () => {
    const all = await importedActivities()
    expect(all).toHaveLength(rowsInTable)
    expect(all.filter(({ released, titlePublic }) => released || titlePublic)).toEqual([])
  })

  test('never overwrites what somebody has edited here, says so, and takes in the rest', async () => {
    const [activity] = (await importedActivities()).filter(({ title }) => title.startsWith('Ökad inskrivningsgrad'))
    const id = activity?.id ?? ''
    const acting = await actAsNobody(payload)
    const edited = 'Vi räknar barnen själva.'
    await payload.update({ ...acting, collection: 'activities', id, data: { followUp: edited } })

    const unchangedFile = await take(table, true)
    expect(rowOf(unchangedFile, id)).toMatchObject({ edited: [{ field: 'followUp', here: edited }], conflicts: [] })

    const changed = table
      .replace('Andel inskrivna barn ökar i valda stadsdelar.', 'Andelen barn i förskolan har ökat.')
      .replace('Klarlägg ansvar och arbetsmodell för den uppsökande verksamheten.', 'Klarlägg ansvar.')
    expect(changed).not.toBe(table)
    const withConflict = await take(changed, true)
    expect(rowOf(withConflict, id)).toMatchObject({
      kind: 'conflict',
      conflicts: [{ field: 'followUp', here: edited, file: 'Andelen barn i förskolan har ökat.' }],
      changes: [{ field: 'method', file: 'Klarlägg ansvar.' }],
    })
    const after = await payload.findByID({ ...acting, collection: 'activities', id })
    expect(after).toMatchObject({ followUp: edited, method: 'Klarlägg ansvar.' })
    expect(await countActivities()).toBe(before + rowsInTable)
  })

  test('of somebody else’s municipality is refused', async () => {
    const bytes = new TextEncoder().encode(table)
    const elsewhere = { municipality: 'sodervik', organisation: 'malaras-kommun', bytes, apply: true }
    expect(await importActivities(payload, elsewhere)).toMatchObject({
      ok: false,
      refusals: [{ code: 'organisationNotInMunicipality' }],
    })
    expect(await countActivities()).toBe(before + rowsInTable)
  })
})

async function take(text: string, apply: boolean): Promise<ImportReport> {
  const outcome = await importActivities(payload, { ...place, bytes: new TextEncoder().encode(text), apply })
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusals.map(({ code }) => code).join()}`)
  return outcome.report
}

function rowOf(report: ImportReport, id: string) {
  return report.plan.rows.find((row) => row.kind !== 'create' && row.id === id)
}

async function countActivities(): Promise<number> {
  const acting = await actAsNobody(payload)
  return (await payload.count({ ...acting, collection: 'activities' })).totalDocs
}

async function importedActivities(): Promise<readonly Activity[]> {
  const acting = await actAsNobody(payload)
  const municipality = await idOfSlug(payload, 'municipalities', 'malaras')
  const where = { municipality: { equals: municipality }, importKey: { exists: true } }
  const { docs } = await payload.find({
    ...acting,
    collection: 'activities',
    where,
    pagination: false,
    sort: 'importKey',
  })
  return docs
}

/** Lets that many more activities in and then none. */
async function breakAfter(rows: number): Promise<void> {
  const most = sql.raw(String(before + rows))
  await publicReads().execute(sql`
    create function refuse_more() returns trigger language plpgsql as $$
    begin
      if (select count(*) from activities) >= ${most} then raise exception 'no more'; end if;
      return new;
    end $$`)
  await publicReads().execute(
    sql`create trigger refuse_more before insert on activities for each row execute function refuse_more()`,
  )
}

async function repair(): Promise<void> {
  await publicReads().execute(sql`drop trigger refuse_more on activities`)
}
