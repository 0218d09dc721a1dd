// @database demo
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeActivityFile } from '@/cms/activities/write-activity-file'
import type { Activity } from '@/cms/generated/payload-types'
import { deleteOldUploads } from '@/cms/queries/import-uploads'
import { emptyActivity } from '@/domain/activities/activity'
import { rootFolder } from '@/scripts/platform/root-folder'
import { publicReads } from '@/server/platform/database'
import { type Acting, actAsNobody } from '@/tests/integration/support/acting'
import { kommun, lastAudit, rows, take, upload } from '@/tests/integration/support/activity-tables'
import { idOfSlug } from '@/tests/integration/support/demo'
import { type StaffDesk, sitDownAs } from '@/tests/integration/support/staff-desk'
import { openPayload } from '@/tests/integration/support/world'

const realTable = readFileSync(join(rootFolder, 'tests/fixtures/activities/aktiviteter-vasteras-2023.csv'))
let payload: Payload
let acting: Acting
let desk: StaffDesk
let before = 0

beforeAll(async () => {
  payload = await openPayload()
  acting = await actAsNobody(payload)
  desk = await sitDownAs('samordnare@demo.invalid')
})

beforeEach(async () => {
  await payload.delete({ ...acting, collection: 'activities', where: { importKey: { exists: true } } })
  await publicReads().execute(sql`delete from import_runs`)
  await publicReads().execute(sql`delete from column_synonyms`)
  before = await countActivities()
})

describe('an uploaded activity table', () => {
  test('is only kept until somebody saves it, and is then taken in whole', async () => {
    const run = await upload(desk, realTable)
    expect(await countActivities()).toBe(before)
    expect(await stateOf(run)).toEqual({ state: 'read', has_content: true })

    expect((await take(desk, run, 'spara')).get('fel')).toBeNull()
    expect(await countActivities()).toBe(before + 23)
    expect(await stateOf(run)).toEqual({ state: 'applied', has_content: false })
    expect(await lastAudit()).toMatchObject({ action: 'activities.import', document: run, details: { create: 23 } })
  })

  test('is taken in once, however often the button is pressed', async () => {
    const run = await upload(desk, realTable)
    const answers = await Promise.all([take(desk, run, 'spara'), take(desk, run, 'spara')])
    expect(answers.map((answer) => answer.get('fel')).toSorted()).toEqual([null, 'redan-gjort'])
    expect(await countActivities()).toBe(before + 23)
  })

  test('may be a workbook', async () => {
    const workbook = await writeActivityFile([{ ...emptyActivity, title: 'Ljusare stråk', other: '=1+1' }], 'xlsx')
    await take(desk, await upload(desk, workbook, 'tabell.csv'), 'spara')
    expect(await imported()).toMatchObject([{ title: 'Ljusare stråk', other: '=1+1' }])
  })

  test('that is no table at all is refused by what it is, not by what it is called', async () => {
    const run = await upload(desk, Buffer.from('%PDF-1.7\u0000'), 'aktiviteter.csv')
    expect(await stateOf(run)).toEqual({ state: 'refused', has_content: false })
    expect((await take(desk, run, 'spara')).get('fel')).toBe('redan-gjort')
  })

  test('can be thrown away, and leaves nothing', async () => {
    const run = await upload(desk, realTable)
    await take(desk, run, 'slang')
    expect(await stateOf(run)).toBeNull()
  })

  test('is forgotten after a day, unless it was taken in', async () => {
    const [waiting, applied, fresh] = [
      await upload(desk, realTable),
      await upload(desk, realTable),
      await upload(desk, realTable),
    ]
    await take(desk, applied, 'spara')
    await publicReads().execute(
      sql`update import_runs set created_at = now() - interval '25 hours' where id <> ${fresh}`,
    )
    expect(await deleteOldUploads(publicReads())).toBe(1)
    expect(await stateOf(waiting)).toBeNull()
    expect(await stateOf(applied)).not.toBeNull()
    expect(await stateOf(fresh)).not.toBeNull()
  })
})

describe('what a heading means', () => {
  const table = Buffer.from('Aktivitet;Vad vi vill nå;Pengar\nEST;Gå ut;20 tkr\n')

  test('is chosen by a person, and is shown before anything is taken in', async () => {
    const run = await upload(desk, table)
    const answer = await take(desk, run, 'spara', { 'rubrik-0': 'title', 'rubrik-1': 'mission', 'rubrik-2': 'none' })
    expect(answer.get('nytolkad')).toBe('1')
    expect(await imported()).toEqual([])
    await take(desk, run, 'spara')
    expect(await imported()).toMatchObject([{ title: 'EST', mission: 'Gå ut', other: 'Pengar: 20 tkr' }])
  })

  test('is remembered in the municipality, and can be changed again', async () => {
    const first = await upload(desk, table)
    await take(desk, first, 'tolka', { 'rubrik-1': 'mission' })
    await take(desk, first, 'spara')
    const second = await upload(desk, Buffer.from('Aktivitet;VAD VI VILL-\nNÅ\nMBU;Träffas\n'.replace('-\nNÅ', ' NÅ')))
    await take(desk, second, 'spara')
    expect((await imported()).map(({ mission }) => mission)).toEqual(['Gå ut', 'Träffas'])

    const third = await upload(desk, table)
    await take(desk, third, 'tolka', { 'rubrik-1': 'none' })
    await take(desk, third, 'spara')
    expect(await rows(sql`select heading, "column" from column_synonyms order by heading`)).toEqual([])
  })

  test('is not remembered for another municipality', async () => {
    const run = await upload(desk, table)
    await take(desk, run, 'tolka', { 'rubrik-1': 'mission' })
    await take(desk, run, 'spara')
    const malaras = await idOfSlug(payload, 'municipalities', kommun)
    expect(await rows(sql`select municipality, heading, "column" from column_synonyms`)).toEqual([
      { municipality: malaras, heading: 'vadvivillnå', column: 'mission' },
    ])
  })
})

describe('undoing an import', () => {
  const first = Buffer.from('Aktivitet;Mål;Metod\nEST;Gå ut;Till fots\nMBU;Träffas;Möten\n')
  const second = Buffer.from('Aktivitet;Mål;Metod\nEST;Gå in;På cykel\nMBU;Träffas;Möten\nSSPF;Samverka;Samtal\n')

  test('deletes what it made and gives back what stood there', async () => {
    await take(desk, await upload(desk, first), 'spara')
    const stood = (await imported()).map(worth)
    const run = await upload(desk, second)
    await take(desk, run, 'spara')
    await take(desk, run, 'angra')
    expect((await imported()).map(worth)).toEqual(stood)
    expect(await stateOf(run)).toEqual({ state: 'undone', has_content: false })
    expect(await lastAudit()).toMatchObject({ action: 'activities.undoImport', details: { removed: 1, kept: 0 } })
  })

  test('never takes a later edit: it stays, and is told of', async () => {
    await take(desk, await upload(desk, first), 'spara')
    const run = await upload(desk, second)
    await take(desk, run, 'spara')
    await edit('EST', { mission: 'Min egen text' })
    await edit('SSPF', { titlePublic: 'Vi samverkar' })
    await take(desk, run, 'angra')
    expect(await imported()).toMatchObject([
      { title: 'EST', mission: 'Min egen text', method: 'Till fots' },
      { title: 'MBU' },
      { title: 'SSPF', titlePublic: 'Vi samverkar' },
    ])
    const [{ undone } = { undone: null }] = await rows(
      sql`select counts->'undone' as undone from import_runs where id = ${run}`,
    )
    expect(undone).toMatchObject({ removed: 0, kept: [{ fields: 'all' }, { fields: ['mission'] }] })
  })

  test('is for the last import alone, and what the others remembered is gone', async () => {
    const early = await upload(desk, first)
    await take(desk, early, 'spara')
    await take(desk, await upload(desk, second), 'spara')
    expect((await take(desk, early, 'angra')).get('fel')).toBe('redan-gjort')
    expect(await rows(sql`select count(*)::int as count from import_runs where before is not null`)).toEqual([
      { count: 1 },
    ])
  })

  test('is whole or nothing', async () => {
    const run = await upload(desk, first)
    await take(desk, run, 'spara')
    await publicReads().execute(sql`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`)
    await publicReads().execute(
      sql`create trigger refuse before delete on activities for each row when (old.title = 'MBU') execute function refuse()`,
    )
    expect((await take(desk, run, 'angra')).get('fel')).toBe('sparades-inte')
    await publicReads().execute(sql`drop trigger refuse on activities`)
    expect(await imported()).toHaveLength(2)
    expect(await stateOf(run)).toMatchObject({ state: 'applied' })
  })
})

async function countActivities(): Promise<number> {
  const municipality = await idOfSlug(payload, 'municipalities', kommun)
  const where = { municipality: { equals: municipality } }
  return (await payload.count({ ...acting, collection: 'activities', where })).totalDocs
}

async function imported(): Promise<readonly Activity[]> {
  const where = { importKey: { exists: true } }
  const { docs } = await payload.find({ ...acting, collection: 'activities', where, pagination: false, sort: 'title' })
  return docs
}

async function edit(title: string, data: Partial<Activity>): Promise<void> {
  await payload.update({ ...acting, collection: 'activities', where: { title: { equals: title } }, data })
}

/** Everything of an activity but the moment it was saved. */
function worth({ updatedAt, ...rest }: Activity) {
  return rest
}

async function stateOf(run: string) {
  const [found] = await rows(sql`select state, content is not null as has_content from import_runs where id = ${run}`)
  return found ?? null
}
