import type { FieldDifference, PlannedRow } from '@/domain/activities/plan-import'
import type { RowNote } from '@/domain/activities/problems'
import type { ImportReport } from './import-activities'
import { nameOf, quoteShort } from './phrases'
import { problemWords } from './problem-words'

export type RowFate = PlannedRow<string>['kind'] | 'unreadable'

/** What becomes of one row of the file, in words. */
export type ReportRow = {
  readonly row: number
  readonly fate: RowFate
  /** Empty for a row that cannot be read. */
  readonly name: string
  /** Where file and system differ, and which text stays. */
  readonly differences: readonly string[]
  /** What a person should know about the row. */
  readonly notes: readonly string[]
}

export const fateWords: Readonly<Record<RowFate, string>> = {
  create: 'ny',
  update: 'ändras',
  unchanged: 'oförändrad',
  conflict: 'krock',
  unreadable: 'läses inte in',
}

/** Every row of the file in its order. */
export function reportRows({ table, plan }: Pick<ImportReport, 'table' | 'plan'>): readonly ReportRow[] {
  const notesOf = notesByRow(table.rowNotes)
  const planned = plan.rows.map((each): ReportRow => {
    const { row, fields } = each.row
    const notes = [...notesOf(row), ...notesOfPlan(each)].map(problemWords)
    return { row, fate: each.kind, name: nameActivity(fields), differences: differences(each), notes }
  })
  const unreadable = table.unreadable.map(({ row }): ReportRow => {
    return { row, fate: 'unreadable', name: '', differences: [], notes: notesOf(row).map(problemWords) }
  })
  return [...planned, ...unreadable].sort((one, other) => one.row - other.row)
}

export function nameActivity({ title, subActivity }: { readonly title: string; readonly subActivity: string }): string {
  return subActivity === '' ? title : `${title} / ${subActivity}`
}

function notesByRow(notes: readonly RowNote[]): (row: number) => readonly RowNote[] {
  const byRow = new Map<number, RowNote[]>()
  for (const note of notes) {
    const before = byRow.get(note.row)
    if (before === undefined) byRow.set(note.row, [note])
    else before.push(note)
  }
  return (row) => byRow.get(row) ?? []
}

function differences(planned: PlannedRow<string>): readonly string[] {
  if (planned.kind === 'create') return []
  return [
    ...planned.changes.map((each) => `${tellApart(each)} Filens text skrivs in.`),
    ...planned.conflicts.map((each) => `${tellApart(each)} Båda är ändrade. Systemets text står kvar.`),
    ...planned.edited.map((each) => `${tellApart(each)} Ändrat i systemet. Systemets text står kvar.`),
  ]
}

function tellApart({ field, here, file }: FieldDifference): string {
  return `${nameOf(field)}: i systemet ${quoteShort(here)}, i filen ${quoteShort(file)}.`
}

function notesOfPlan(planned: PlannedRow<string>): RowNote[] {
  const { row } = planned.row
  if (planned.kind === 'create') {
    if (planned.sameTitle === null) return []
    return [{ code: planned.sameTitle === 'byHand' ? 'sameTitleByHand' : 'sameTitleElsewhere', row }]
  }
  return planned.released && planned.changes.length > 0 ? [{ code: 'releasedTextToCheck', row }] : []
}
