import { type ActivityField, type ActivityRow, activityFields } from './activity'
import { fieldText } from './field-text'
import { importGroup } from './import-key'
import type { ExistingActivity, ImportedActivity, ImportRecord } from './imported-activity'
import { fieldsTheFileKnows, matchRows } from './match-rows'

/** What a field says in the database and what it says in the file. */
export type FieldDifference = { readonly field: ActivityField; readonly here: string; readonly file: string }

/** An activity of that name that the import cannot take for its own: typed in, or of another organisation. */
export type SameTitle = 'byHand' | 'elsewhere'

export type PlannedRow<Id> = {
  readonly row: ActivityRow
  readonly importKey: string
  readonly record: ImportRecord
} & (
  | { readonly kind: 'create'; readonly sameTitle: SameTitle | null }
  | {
      readonly kind: 'update' | 'unchanged' | 'conflict'
      readonly id: Id
      readonly released: boolean
      /** To be written, in a conflict as well: the other fields are not held up by one. */
      readonly changes: readonly FieldDifference[]
      /** Edited here while the file stayed the same. Left alone. */
      readonly edited: readonly FieldDifference[]
      /** Edited here, and the file says something new. Left alone. */
      readonly conflicts: readonly FieldDifference[]
      /** False when even the memory of the import is right already, so that nothing is to be written. */
      readonly needsWriting: boolean
    }
)

export type ImportPlan<Id> = {
  readonly rows: readonly PlannedRow<Id>[]
  /** Imported before, absent from this file. Reported, never deleted. */
  readonly absent: readonly ImportedActivity<Id>[]
}

type ImportInput<Id> = {
  readonly rows: readonly ActivityRow[]
  /** The fields that have a column in the file. The others are left as they are. */
  readonly columns: readonly ActivityField[]
  /** All activities of the municipality; those of other organisations are never touched. */
  readonly existing: readonly ExistingActivity<Id>[]
}

/**
 * What importing these rows would do. Three values decide about each field: what the file said last time, what stands
 * there now, and what the file says today. What a person has edited since is never overwritten. Carrying out the plan
 * and planning again gives nothing to write.
 */
export function planImport<Id>({ rows, columns, existing }: ImportInput<Id>): ImportPlan<Id> {
  const imported = existing.filter(isOurImport)
  const takenKeys = existing.flatMap(({ importKey }) => importKey ?? [])
  const matched = matchRows(rows, columns, imported, takenKeys)
  const found = new Set(matched.map((match) => match.existing))
  const strangers = groupStrangers(existing)
  return {
    rows: matched.map(({ row, importKey, existing: activity }) =>
      activity === null
        ? planCreation(row, importKey, strangers.get(importGroup(row.fields)) ?? null)
        : planUpdate(row, activity, fieldsTheFileKnows(row, columns)),
    ),
    absent: imported.filter((each) => !found.has(each)),
  }
}

function isOurImport<Id>(activity: ExistingActivity<Id>): activity is ImportedActivity<Id> {
  return activity.isOurs && activity.importKey !== null
}

/** For every name, who else has an activity of it; one typed in by hand is worth saying before another's import. */
function groupStrangers<Id>(existing: readonly ExistingActivity<Id>[]): ReadonlyMap<string, SameTitle> {
  const groups = new Map<string, SameTitle>()
  for (const { importKey, fields } of existing.filter((each) => !isOurImport(each))) {
    const group = importGroup(fields)
    if (groups.get(group) !== 'byHand') groups.set(group, importKey === null ? 'byHand' : 'elsewhere')
  }
  return groups
}

function planCreation<Id>(row: ActivityRow, importKey: string, sameTitle: SameTitle | null): PlannedRow<Id> {
  return { kind: 'create', row, importKey, record: recordOf(row, activityFields, {}), sameTitle }
}

function planUpdate<Id>(
  row: ActivityRow,
  activity: ImportedActivity<Id>,
  fields: readonly ActivityField[],
): PlannedRow<Id> {
  const imported = activity.imported ?? {}
  const changes: FieldDifference[] = []
  const edited: FieldDifference[] = []
  const conflicts: FieldDifference[] = []
  for (const field of fields) {
    const before = imported[field]
    const here = fieldText(field, activity.fields)
    const file = fieldText(field, row.fields)
    if (here === file) continue
    if (here === before) changes.push({ field, here, file })
    else if (file === before) edited.push({ field, here, file })
    else conflicts.push({ field, here, file })
  }
  // What the file said in a conflict is remembered too: it is a conflict once, and from then on a field edited here.
  const record = recordOf(row, fields, imported)
  const recordChanged = activityFields.some((field) => record[field] !== imported[field])
  const { id, importKey, released } = activity
  const kind = conflicts.length > 0 ? 'conflict' : changes.length > 0 ? 'update' : 'unchanged'
  const needsWriting = changes.length > 0 || recordChanged
  return { kind, row, importKey, record, id, released, changes, edited, conflicts, needsWriting }
}

function recordOf({ fields }: ActivityRow, which: readonly ActivityField[], before: ImportRecord): ImportRecord {
  return { ...before, ...Object.fromEntries(which.map((field) => [field, fieldText(field, fields)])) }
}
