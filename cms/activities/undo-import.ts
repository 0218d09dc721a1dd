import type { PayloadRequest } from 'payload'
import type { Activity } from '@/cms/generated/payload-types'
import { type ActivityField, emptyActivity } from '@/domain/activities/activity'
import { planUndo, type UndoPlan } from '@/domain/activities/plan-undo'
import { toExisting, toValues } from './activity-documents'
import type { ImportMemory } from './import-memory'
import type { ImportTarget } from './load-import-target'

/** What undoing an import would do, as things stand. */
export async function planUndoFrom(
  req: PayloadRequest,
  target: ImportTarget,
  { created, changed }: ImportMemory,
): Promise<UndoPlan> {
  const ids = [...created, ...changed].map(({ id }) => id)
  const { docs } = await req.payload.find({
    collection: 'activities',
    where: { id: { in: ids }, municipality: { equals: target.municipality } },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const present = docs.map((document) => ({
    id: document.id,
    mark: document.updatedAt,
    fields: toExisting(document, target).fields,
  }))
  return planUndo({ created, changed, present })
}

/**
 * Deletes and gives back what a plan says. Nobody but an import's undoing may delete an activity, so that rule is passed
 * over for what the import made itself; the rest is written as the person. The transaction is the caller's.
 */
export async function carryOutUndo(
  req: PayloadRequest,
  { remove, restore }: UndoPlan,
  { changed }: ImportMemory,
): Promise<void> {
  for (const id of remove) {
    await req.payload.delete({ collection: 'activities', id, depth: 0, overrideAccess: true, req })
  }
  const before = new Map(changed.map((activity) => [activity.id, activity.before]))
  for (const { id, fields } of restore) {
    const data = valuesBefore(before.get(id) ?? {}, fields)
    await req.payload.update({
      collection: 'activities',
      id,
      data,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  }
}

/** What stood in these fields, and what the import before had said. */
function valuesBefore(before: Readonly<Record<string, unknown>>, fields: readonly ActivityField[]): Partial<Activity> {
  const columns = Object.keys(toValues(emptyActivity, fields, { idByCode: new Map(), codeById: new Map() }))
  return Object.fromEntries([...columns, 'imported'].map((name) => [name, before[name] ?? null]))
}
