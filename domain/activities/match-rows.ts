import { type ActivityField, type ActivityRow, activityFields } from './activity'
import { fieldText } from './field-text'
import { importGroup, importKey, splitImportKey } from './import-key'
import type { ImportedActivity } from './imported-activity'

/** A row with its key, and the activity that an earlier import made of it, if there is one. */
export type MatchedRow<Id> = {
  readonly row: ActivityRow
  readonly importKey: string
  readonly existing: ImportedActivity<Id> | null
}

type Pair<Id> = { readonly row: ActivityRow; readonly existing: ImportedActivity<Id>; readonly unlike: number }

/** A field counts when it has a column, or when the row has something for it all the same (kept aside, borrowed). */
export function fieldsTheFileKnows({ fields }: ActivityRow, columns: readonly ActivityField[]): ActivityField[] {
  return activityFields.filter((field) => columns.includes(field) || fieldText(field, fields) !== '')
}

/**
 * Finds for every row the activity it became last time. Rows of the same activity and sub-activity are told apart by
 * what they said then, and only where that does not help by their order: moving or removing one of them must not mix
 * them up. A new row gets the first key of its group that nobody in the municipality has (`takenKeys`).
 */
export function matchRows<Id>(
  rows: readonly ActivityRow[],
  columns: readonly ActivityField[],
  imported: readonly ImportedActivity<Id>[],
  takenKeys: readonly string[],
): MatchedRow<Id>[] {
  const found = new Map<ActivityRow, ImportedActivity<Id>>()
  const taken = new Set<ImportedActivity<Id>>()
  for (const { row, existing } of pairsBestFirst(rows, columns, imported)) {
    if (found.has(row) || taken.has(existing)) continue
    found.set(row, existing)
    taken.add(existing)
  }
  const usedKeys = new Set(takenKeys)
  return rows.map((row) => {
    const existing = found.get(row) ?? null
    const key = existing?.importKey ?? firstFreeKey(importGroup(row.fields), usedKeys)
    usedKeys.add(key)
    return { row, importKey: key, existing }
  })
}

function pairsBestFirst<Id>(
  rows: readonly ActivityRow[],
  columns: readonly ActivityField[],
  imported: readonly ImportedActivity<Id>[],
): readonly Pair<Id>[] {
  const ordered = imported.toSorted((one, other) => occurrenceOf(one) - occurrenceOf(other))
  const byGroup = new Map<string, ImportedActivity<Id>[]>()
  for (const existing of ordered) {
    const { group } = splitImportKey(existing.importKey)
    byGroup.set(group, [...(byGroup.get(group) ?? []), existing])
  }
  const pairs = rows.flatMap((row) => {
    const fields = fieldsTheFileKnows(row, columns)
    return (byGroup.get(importGroup(row.fields)) ?? []).map((existing) => ({
      row,
      existing,
      unlike: countUnlike(row, fields, existing),
    }))
  })
  // Sorting is stable: equally good pairs stay in the order of the file and of the keys.
  return pairs.sort((one, other) => one.unlike - other.unlike)
}

function countUnlike<Id>(
  row: ActivityRow,
  fields: readonly ActivityField[],
  { imported }: ImportedActivity<Id>,
): number {
  return fields.filter((field) => imported?.[field] !== fieldText(field, row.fields)).length
}

function occurrenceOf<Id>({ importKey: key }: ImportedActivity<Id>): number {
  return splitImportKey(key).occurrence
}

function firstFreeKey(group: string, used: ReadonlySet<string>): string {
  let occurrence = 1
  while (used.has(importKey(group, occurrence))) occurrence += 1
  return importKey(group, occurrence)
}
