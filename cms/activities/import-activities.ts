import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { byCommandLine } from '@/cms/audit/record-audit'
import { inOneTransaction } from '@/cms/files/in-one-transaction'
import type { GivenColumns } from '@/domain/activities/map-columns'
import { type ImportPlan, planImport } from '@/domain/activities/plan-import'
import type { ImportRefusal } from '@/domain/activities/problems'
import { type ActivityTable, readTable, type TableReading } from '@/domain/activities/read-table'
import { toExisting } from './activity-documents'
import { carryOut } from './carry-out'
import { loadColumnMemory } from './column-memory'
import { type ImportPlace, type ImportTarget, loadImportTarget } from './load-import-target'
import { type FileReading, readActivityFile } from './read-activity-file'

export type ImportRequest = ImportPlace & {
  readonly bytes: Uint8Array
  /** False: look and report, write nothing. */
  readonly apply: boolean
}

export type ImportReport = {
  readonly applied: boolean
  readonly table: ActivityTable
  readonly plan: ImportPlan<string>
}

export type ImportOutcome =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly refusals: readonly ImportRefusal[] }

type FileCells = Pick<Extract<FileReading, { ok: true }>, 'records' | 'notes'>

/**
 * Takes an activity table into one organisation's activities, all of it or nothing. Access rules are passed over
 * (`overrideAccess`): this is the operator's command line, nobody is signed in, and the municipality and organisation
 * are checked here instead.
 */
export async function importActivities(payload: Payload, request: ImportRequest): Promise<ImportOutcome> {
  const req = await createLocalReq({ context: byCommandLine }, payload)
  const place = await loadImportTarget(req, request)
  if (!place.ok) return place
  const { target } = place
  const file = await readActivityFile(request.bytes)
  if (!file.ok) return file
  const reading = tableOf(target, file, await loadColumnMemory(req, target.municipality))
  if (!reading.ok) return reading
  const { table } = reading
  const plan = request.apply
    ? await inOneTransaction(req, async () => {
        const planned = await planFrom(req, target, table)
        await carryOut(req, target, planned)
        return planned
      })
    : await planFrom(req, target, table)
  return { ok: true, report: { applied: request.apply, table, plan } }
}

/** The cells of a file as activities, with the headings meaning what people have said they mean. */
export function tableOf(
  { focusAreas }: ImportTarget,
  { records, notes }: FileCells,
  given: GivenColumns,
): TableReading {
  const reading = readTable(records, { focusAreaCodes: [...focusAreas.idByCode.keys()], given })
  if (!reading.ok) return reading
  return { ok: true, table: { ...reading.table, tableNotes: [...notes, ...reading.table.tableNotes] } }
}

/** What taking the table in would do, as things stand. */
export async function planFrom(
  req: PayloadRequest,
  target: ImportTarget,
  { rows, columns }: ActivityTable,
): Promise<ImportPlan<string>> {
  // All of the municipality's, whoever asks: a key may be taken by another organisation.
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: { municipality: { equals: target.municipality } },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  })
  return planImport({ rows, columns, existing: docs.map((document) => toExisting(document, target)) })
}
