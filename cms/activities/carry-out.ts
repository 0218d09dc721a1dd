import type { PayloadRequest } from 'payload'
import { personOf } from '@/cms/access/person'
import type { Activity } from '@/cms/generated/payload-types'
import { fieldText } from '@/domain/activities/field-text'
import type { ImportPlan, PlannedRow } from '@/domain/activities/plan-import'
import { toNewValues, toValues, writeRecord } from './activity-documents'
import type { ImportMemory } from './import-memory'
import type { ImportTarget } from './load-import-target'

/**
 * Writes what a plan says and gives what is needed to undo it. With somebody signed in every access rule is in force;
 * without, it is the operator's command line. The transaction is the caller's.
 */
export async function carryOut(
  req: PayloadRequest,
  target: ImportTarget,
  { rows }: ImportPlan<string>,
): Promise<ImportMemory> {
  const access = { depth: 0, overrideAccess: personOf(req.user) === null, req } as const
  const memory: { created: ImportMemory['created']; changed: ImportMemory['changed'] } = { created: [], changed: [] }
  for (const planned of rows) {
    if (planned.kind === 'create') {
      const data = newActivity(planned, target)
      const { id, updatedAt } = await req.payload.create({ ...access, collection: 'activities', data })
      memory.created.push({ id, mark: updatedAt })
    } else if (planned.needsWriting) {
      const { id, changes, record, row } = planned
      const stored = await req.payload.findByID({ ...access, collection: 'activities', id, showHiddenFields: true })
      const fields = changes.map(({ field }) => field)
      const values = { ...toValues(row.fields, fields, target.focusAreas), imported: writeRecord(record) }
      await req.payload.update({ ...access, collection: 'activities', id, data: values })
      const wrote = Object.fromEntries(fields.map((field) => [field, fieldText(field, row.fields)]))
      memory.changed.push({ id, wrote, before: pick(stored, Object.keys(values)) })
    }
  }
  return memory
}

function newActivity(
  { row, importKey, record }: PlannedRow<string>,
  { municipality, organisation, focusAreas }: ImportTarget,
) {
  return {
    ...toNewValues(row.fields, focusAreas),
    municipality,
    organisation,
    importKey,
    imported: writeRecord(record),
  }
}

function pick(document: Activity, names: readonly string[]): Record<string, unknown> {
  const stored: Record<string, unknown> = { ...document }
  return Object.fromEntries(names.map((name) => [name, stored[name] ?? null]))
}
