// @database demo
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { readActivityFile } from '@/cms/activities/read-activity-file'
import { type FileFormat, fileFormats } from '@/cms/activities/write-activity-file'
import { rootFolder } from '@/scripts/platform/root-folder'
import { actAsNobody } from '@/tests/integration/support/acting'
import { kommun, lastAudit, rows, take, upload } from '@/tests/integration/support/activity-tables'
import { idOfSlug } from '@/tests/integration/support/demo'
import { type StaffDesk, sitDownAs } from '@/tests/integration/support/staff-desk'
import { openPayload } from '@/tests/integration/support/world'

const realTable = readFileSync(join(rootFolder, 'tests/fixtures/activities/aktiviteter-vasteras-2023.csv'))

let payload: Payload
let desk: StaffDesk
let before = 0

beforeAll(async () => {
  payload = await openPayload()
  desk = await sitDownAs('samordnare@demo.invalid')
  before = await countActivities()
})

describe('who may not', () => {
  test.each(['kommunikator.kommun', 'analytiker', 'oversattare', 'administrator'])(
    '%s reads no tables in',
    async (name) => {
      const other = await sitDownAs(`${name}@demo.invalid`)
      const answer = await other.send('activities/import', { kommun, fil: new File([realTable], 'a.csv') })
      expect(answer.status).toBe(403)
      expect(await countActivities()).toBe(before)
    },
  )

  test('a coordinator reads no table into another municipality', async () => {
    const answer = await desk.send('activities/import', { kommun: 'sodervik', fil: new File([realTable], 'a.csv') })
    expect(answer.status).toBe(403)
  })

  test('the other party’s coordinator neither saves nor undoes what is not theirs', async () => {
    const run = await upload(desk, realTable)
    const police = await sitDownAs('kommunpolis@demo.invalid')
    expect((await take(police, run, 'spara')).get('fel')).toBe('redan-gjort')
    await take(desk, run, 'spara')
    expect((await take(police, run, 'angra')).get('fel')).toBe('redan-gjort')
    expect(await countActivities()).toBe(before + 23)
    await take(desk, run, 'angra')
    expect(await countActivities()).toBe(before)
  })

  test('a form from another site is answered as if nobody had signed in', async () => {
    const foreign = await sitDownAs('samordnare@demo.invalid', 'https://exempel.invalid')
    const answer = await foreign.send('activities/import', { kommun, fil: new File([realTable], 'a.csv') })
    expect(answer.status).toBe(401)
  })

  test.each(['approver', 'oversattare', 'kommunikator.sodervik'])('%s takes no table out of here', async (name) => {
    const account = name === 'approver' ? 'godkannare.kommun' : name
    const answer = await (await sitDownAs(`${account}@demo.invalid`)).get(`activities/export?kommun=${kommun}`)
    expect(answer.status).toBe(403)
  })
})

describe('an exported table', () => {
  test.each(fileFormats)('as %s, read in again, changes nothing', async (format) => {
    await take(desk, await upload(desk, realTable), 'spara')
    const run = await upload(desk, await exported(format))
    await take(desk, run, 'spara')
    // The demo's own activities were typed in by hand: they come in as rows of the table, and nothing else happens.
    const [result] = await rows(sql`select counts->'counts' as counts from import_runs where id = ${run}`)
    expect(result?.counts).toEqual({ create: before, update: 0, unchanged: 23, conflict: 0, unreadable: 0 })
    await payload.delete({
      ...(await actAsNobody(payload)),
      collection: 'activities',
      where: { importKey: { exists: true } },
    })
  })

  test('is written to the audit log, with how many rows and none of their words', async () => {
    await exported('csv')
    expect(await lastAudit()).toMatchObject({ action: 'activities.export', details: { format: 'csv', rows: before } })
  })

  test('follows the filter', async () => {
    const all = await recordsOf(await exported('csv'))
    const some = await recordsOf(await exported('csv', '&lage=avslutad'))
    expect(some.length).toBeGreaterThan(1)
    expect(some.length).toBeLessThan(all.length)
    expect(some.slice(1).every((cells) => cells.includes('Avslutad'))).toBe(true)
  })
})

async function exported(format: FileFormat, filter = ''): Promise<Buffer> {
  const answer = await desk.get(`activities/export?kommun=${kommun}&format=${format}${filter}`)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

async function recordsOf(file: Buffer) {
  const reading = await readActivityFile(file)
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals))
  return reading.records
}

async function countActivities(): Promise<number> {
  const municipality = await idOfSlug(payload, 'municipalities', kommun)
  const where = { municipality: { equals: municipality } }
  return (await payload.count({ ...(await actAsNobody(payload)), collection: 'activities', where })).totalDocs
}
