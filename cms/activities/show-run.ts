import type { PayloadRequest } from 'payload'
import { columnNames } from '@/domain/activities/column-names'
import type { ImportRefusal } from '@/domain/activities/problems'
import type { TableColumn } from '@/domain/activities/read-table'
import { planFrom } from './import-activities'
import type { ImportRun } from './import-runs'
import { targetIn } from './load-import-target'
import { problemWords } from './problem-words'
import { readRun } from './read-run'
import { nameActivity, type ReportRow, reportRows } from './report-rows'
import { planUndoFrom } from './undo-import'

/** An uploaded table that waits: what its headings mean and what would become of every row. */
export type WaitingTable = {
  readonly columns: readonly TableColumn[]
  /** Why nothing can be taken in as things stand. */
  readonly refusals: readonly string[]
  readonly tableNotes: readonly string[]
  readonly rows: readonly ReportRow[]
  /** Imported before, not in this file. */
  readonly absent: readonly string[]
}

/** Something that an undoing leaves, or has left, because somebody has worked with it since. */
export type KeptActivity = { readonly id: string; readonly name: string; readonly what: string }

export type Undoing = { readonly removed: number; readonly restored: number; readonly kept: readonly KeptActivity[] }

export async function showWaiting(req: PayloadRequest, run: ImportRun): Promise<WaitingTable> {
  const reading = await readRun(req, run)
  const { columns } = reading
  if (!reading.ok) return { columns, refusals: wordsOf(reading.refusals), tableNotes: [], rows: [], absent: [] }
  const { table } = reading
  const plan = await planFrom(req, await targetIn(req, run.municipality, run.organisation), table)
  return {
    columns,
    refusals: [],
    tableNotes: table.tableNotes.map(problemWords),
    rows: reportRows({ table, plan }),
    absent: plan.absent.map(({ fields }) => nameActivity(fields)),
  }
}

/** Why a file was refused when it came. */
export function showRefusals({ result }: ImportRun): readonly string[] {
  return wordsOf(result.refusals ?? [])
}

/** What undoing would do, or has done. Null when there is nothing of it: an import that later ones stand on. */
export async function showUndoing(req: PayloadRequest, run: ImportRun): Promise<Undoing | null> {
  const { undone } = run.result
  if (undone !== undefined) {
    return { removed: undone.removed, restored: undone.restored, kept: await nameKept(req, undone.kept) }
  }
  if (run.before === null) return null
  const plan = await planUndoFrom(req, await targetIn(req, run.municipality, run.organisation), run.before)
  return { removed: plan.remove.length, restored: plan.restore.length, kept: await nameKept(req, plan.keep) }
}

type Kept = { readonly id: string; readonly fields: 'all' | readonly (keyof typeof columnNames)[] }

async function nameKept(req: PayloadRequest, kept: readonly Kept[]): Promise<readonly KeptActivity[]> {
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: { id: { in: kept.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const names = new Map(
    docs.map(({ id, title, subActivity }) => [id, nameActivity({ title, subActivity: subActivity ?? '' })]),
  )
  return kept.flatMap(({ id, fields }) => {
    const name = names.get(id)
    const what = fields === 'all' ? '' : fields.map((field) => columnNames[field].header).join(', ')
    return name === undefined ? [] : [{ id, name, what }]
  })
}

function wordsOf(refusals: readonly ImportRefusal[]): readonly string[] {
  return refusals.map(problemWords)
}
