import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/cms/audit/record-audit'
import { inOneTransaction } from '@/cms/files/in-one-transaction'
import { sessionOf } from '@/cms/hooks/session'
import type { ImportPlan, PlannedRow } from '@/domain/activities/plan-import'
import type { ActivityTable } from '@/domain/activities/read-table'
import { carryOut } from './carry-out'
import { rememberColumns } from './column-memory'
import { planFrom } from './import-activities'
import { loadRun, markApplied, markUndone, type RunCounts, type RunPlace } from './import-runs'
import { targetIn } from './load-import-target'
import { readRun } from './read-run'
import { carryOutUndo, planUndoFrom } from './undo-import'

/**
 * Takes a run in, whole or not at all: the activities, the memory of its headings, what is needed to undo it and the
 * line in the audit log. False when there was nothing to take in: somebody was there first.
 */
export function applyRun(req: PayloadRequest, place: RunPlace, id: string): Promise<boolean> {
  return inOneTransaction(req, async () => {
    await oneAtATime(req, place)
    const run = await loadRun(req, id, place, { toChange: true })
    if (run?.content == null) return false
    const reading = await readRun(req, run)
    if (!reading.ok) return false
    const target = await targetIn(req, place.municipality, place.organisation)
    const plan = await planFrom(req, target, reading.table)
    const before = await carryOut(req, target, plan)
    const counts = countRows(plan, reading.table)
    await rememberColumns(req, place.municipality, reading)
    await markApplied(req, run, { counts, before })
    const { municipality } = place
    await recordAudit(req, {
      action: 'activities.import',
      collection: 'activities',
      document: id,
      municipality,
      details: counts,
    })
    return true
  })
}

/** Takes the last import back as far as nobody has worked with it since. False when there was nothing to take back. */
export function undoRun(req: PayloadRequest, place: RunPlace, id: string): Promise<boolean> {
  return inOneTransaction(req, async () => {
    await oneAtATime(req, place)
    const run = await loadRun(req, id, place, { toChange: true })
    if (run?.before == null) return false
    const target = await targetIn(req, place.municipality, place.organisation)
    const { keep, remove, restore } = await planUndoFrom(req, target, run.before)
    await carryOutUndo(req, { keep, remove, restore }, run.before)
    const counts = { removed: remove.length, restored: restore.length, kept: keep.length }
    await markUndone(req, run, {
      ...counts,
      kept: keep.map((one) => ({ id: one.id, fields: one.fields === 'all' ? 'all' : [...one.fields] })),
    })
    const { municipality } = place
    await recordAudit(req, {
      action: 'activities.undoImport',
      collection: 'activities',
      document: id,
      municipality,
      details: counts,
    })
    return true
  })
}

/** Two imports into one municipality at once would each plan without the other's rows. */
async function oneAtATime(req: PayloadRequest, { municipality }: RunPlace): Promise<void> {
  const session = await sessionOf(req)
  await session.execute(sql`select pg_advisory_xact_lock(hashtext('activities.import'), hashtext(${municipality}))`)
}

function countRows({ rows }: ImportPlan<string>, { unreadable }: ActivityTable): RunCounts {
  const count = (kind: PlannedRow<string>['kind']) => rows.filter((row) => row.kind === kind).length
  return {
    create: count('create'),
    update: count('update'),
    unchanged: count('unchanged'),
    conflict: count('conflict'),
    unreadable: unreadable.length,
  }
}
