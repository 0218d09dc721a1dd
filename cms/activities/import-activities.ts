import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { byCommandLine } from '@/cms/audit/record-audit'
import { inOneTransaction } from '@/cms/files/in-one-transaction'
import { type ImportPlan, type PlannedRow, planImport } from '@/domain/activities/plan-import'
import type { ImportRefusal } from '@/domain/activities/problems'
import { type ActivityTable, readTable } from '@/domain/activities/read-table'
import { toExisting, toNewValues, toValues, writeRecord } from './activity-documents'
import { type ImportPlace, type ImportTarget, loadImportTarget } from './load-import-target'
import { readActivityFile } from './read-activity-file'

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

/**
 * Takes an activity table into one organisation's activities, all of it or nothing. Access rules are passed over
 * (`overrideAccess`): this is the operator's command line, nobody is signed in, and the municipality and organisation
 * are checked here instead.
 */
export async function importActivities(payload: Payload, request: ImportRequest): Promise<ImportOutcome> {
  const file = readActivityFile(request.bytes)
  if (!file.ok) return file
  const req = await createLocalReq({ context: byCommandLine }, payload)
  const place = await loadImportTarget(req, request)
  if (!place.ok) return place
  const { target } = place
  const reading = readTable(file.records, { focusAreaCodes: [...target.focusAreas.idByCode.keys()] })
  if (!reading.ok) return reading

  const table = { ...reading.table, tableNotes: [...file.notes, ...reading.table.tableNotes] }
  const plan = request.apply
    ? await inOneTransaction(req, () => planAndWrite(req, target, table))
    : await planFrom(req, target, table)
  return { ok: true, report: { applied: request.apply, table, plan } }
}

async function planAndWrite(req: PayloadRequest, target: ImportTarget, table: ActivityTable) {
  const plan = await planFrom(req, target, table)
  for (const planned of plan.rows) await write(req, target, planned)
  return plan
}

async function planFrom(req: PayloadRequest, target: ImportTarget, { rows, columns }: ActivityTable) {
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: { municipality: { equals: target.municipality } },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  })
  const existing = docs.map((document) => toExisting(document, target))
  return planImport({ rows, columns, existing })
}

async function write(req: PayloadRequest, target: ImportTarget, planned: PlannedRow<string>): Promise<void> {
  const { municipality, organisation, focusAreas } = target
  const { fields } = planned.row
  const imported = writeRecord(planned.record)
  if (planned.kind === 'create') {
    const { importKey } = planned
    const data = { ...toNewValues(fields, focusAreas), municipality, organisation, importKey, imported }
    await req.payload.create({ collection: 'activities', data, depth: 0, overrideAccess: true, req })
    return
  }
  if (!planned.needsWriting) return
  const changed = planned.changes.map(({ field }) => field)
  const data = { ...toValues(fields, changed, focusAreas), imported }
  await req.payload.update({ collection: 'activities', id: planned.id, data, depth: 0, overrideAccess: true, req })
}
