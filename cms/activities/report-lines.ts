import type { FieldDifference, PlannedRow } from '@/domain/activities/plan-import'
import type { RowNote } from '@/domain/activities/problems'
import type { ImportReport } from './import-activities'
import { countRows, nameOf, quoteShort } from './phrases'
import { problemWords } from './problem-words'

type RowKind = PlannedRow<string>['kind']

const kindWords: Readonly<Record<RowKind, string>> = {
  create: 'ny',
  update: 'ändras',
  unchanged: 'oförändrad',
  conflict: 'krock',
}

/** The report as lines of text: the table as a whole, each row, what the file lacks, and the sum of it. */
export function reportLines({ applied, table, plan }: ImportReport): string[] {
  const planned = plan.rows.map((row) => ({
    row: row.row.row,
    lines: plannedLines(row, table.rowNotes),
  }))
  const unreadable = table.unreadable.map(({ row }) => ({
    row,
    lines: [`Rad ${row} · läses inte in`, ...noteLines(table.rowNotes, row)],
  }))
  return [
    ...table.tableNotes.map((note) => `– ${problemWords(note)}`),
    '',
    ...[...planned, ...unreadable].sort((one, other) => one.row - other.row).flatMap(({ lines }) => lines),
    '',
    ...absentLines(plan.absent.map(({ fields }) => fields)),
    ...summaryLines({ applied, table, plan }),
  ]
}

function plannedLines(planned: PlannedRow<string>, notes: readonly RowNote[]): string[] {
  const { row, fields } = planned.row
  return [
    `Rad ${row} · ${kindWords[planned.kind]} · ${nameActivity(fields)}`,
    ...differenceLines(planned),
    ...noteLines([...notes, ...notesOfPlan(planned)], row),
  ]
}

function differenceLines(planned: PlannedRow<string>): string[] {
  if (planned.kind === 'create') return []
  return [
    ...planned.changes.map((each) => `  ${tellApart(each)} Filens text skrivs in.`),
    ...planned.conflicts.map((each) => `  ${tellApart(each)} Båda är ändrade. Systemets text står kvar.`),
    ...planned.edited.map((each) => `  ${tellApart(each)} Ändrat i systemet. Systemets text står kvar.`),
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

function noteLines(notes: readonly RowNote[], row: number): string[] {
  return notes.filter((note) => note.row === row).map((note) => `  – ${problemWords(note)}`)
}

type Name = { readonly title: string; readonly subActivity: string }

function absentLines(absent: readonly Name[]): string[] {
  if (absent.length === 0) return []
  const names = absent.map((each) => `– ${nameActivity(each)}`)
  return ['Finns i systemet men inte i filen. De ligger kvar:', ...names, '']
}

function nameActivity({ title, subActivity }: Name): string {
  return subActivity === '' ? title : `${title} / ${subActivity}`
}

function summaryLines({ applied, table, plan }: ImportReport): string[] {
  const count = (kind: RowKind) => plan.rows.filter((planned) => planned.kind === kind).length
  const rows = plan.rows.length + table.unreadable.length
  const kinds = [
    `${count('create')} nya`,
    `${count('update')} ändras`,
    `${count('unchanged')} oförändrade`,
    `${count('conflict')} krockar`,
    `${table.unreadable.length} läses inte in`,
  ]
  const end = applied ? 'Allt är sparat.' : 'Inget är sparat. Lägg till --apply för att spara.'
  return [`${countRows(rows)} i tabellen: ${kinds.join(', ')}.`, end]
}
