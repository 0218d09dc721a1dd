import type { PayloadRequest } from 'payload'
import { type GivenColumns, headingKey } from '@/domain/activities/map-columns'
import type { ImportRefusal } from '@/domain/activities/problems'
import { type ActivityTable, readColumns, type TableColumn } from '@/domain/activities/read-table'
import { loadColumnMemory } from './column-memory'
import { tableOf } from './import-activities'
import type { ImportRun, RunMapping } from './import-runs'
import { targetIn } from './load-import-target'
import { readActivityFile } from './read-activity-file'

type Columns = {
  /** The headings of the file, each once, and what they are taken for. */
  readonly columns: readonly TableColumn[]
  /** What they would be taken for if nobody had ever said anything. */
  readonly guessed: readonly TableColumn[]
  readonly chosen: GivenColumns
}

export type RunReading =
  | ({ readonly ok: true; readonly table: ActivityTable } & Columns)
  | ({ readonly ok: false; readonly refusals: readonly ImportRefusal[] } & Columns)

/** An uploaded file as a table: its headings mean what was said of them in this run, or else in the municipality before. */
export async function readRun(req: PayloadRequest, run: ImportRun): Promise<RunReading> {
  const none = { columns: [], guessed: [], chosen: new Map() }
  if (run.content === null) return { ok: false, refusals: [], ...none }
  const file = await readActivityFile(run.content)
  if (!file.ok) return { ok: false, refusals: file.refusals, ...none }
  const given = new Map([...(await loadColumnMemory(req, run.municipality)), ...mapped(run.mapping)])
  const columns = eachOnce(readColumns(file.records, given))
  const chosen = new Map(columns.map(({ heading, field }) => [headingKey(heading), field]))
  const parts = { columns, guessed: eachOnce(readColumns(file.records)), chosen }
  const target = await targetIn(req, run.municipality, run.organisation)
  return { ...tableOf(target, file, chosen), ...parts }
}

/** Two columns with one heading are one question. */
function eachOnce(columns: readonly TableColumn[]): readonly TableColumn[] {
  return [...new Map(columns.toReversed().map((column) => [headingKey(column.heading), column])).values()].toReversed()
}

function mapped(mapping: RunMapping): GivenColumns {
  return new Map(Object.entries(mapping).map(([heading, field]) => [headingKey(heading), field]))
}
