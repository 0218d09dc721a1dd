import type { ImportReport } from './import-activities'
import { countRows } from './phrases'
import { problemWords } from './problem-words'
import { fateWords, nameActivity, type ReportRow, type RowFate, reportRows } from './report-rows'

/** The report as lines of text: the table as a whole, each row, what the file lacks, and the sum of it. */
export function reportLines({ applied, table, plan }: ImportReport): string[] {
  const rows = reportRows({ table, plan })
  return [
    ...table.tableNotes.map((note) => `– ${problemWords(note)}`),
    '',
    ...rows.flatMap(rowLines),
    '',
    ...absentLines(plan.absent.map(({ fields }) => nameActivity(fields))),
    ...summaryLines(rows, applied),
  ]
}

function rowLines({ row, fate, name, differences, notes }: ReportRow): string[] {
  return [
    [`Rad ${row}`, fateWords[fate], name].filter(Boolean).join(' · '),
    ...differences.map((line) => `  ${line}`),
    ...notes.map((line) => `  – ${line}`),
  ]
}

function absentLines(names: readonly string[]): string[] {
  if (names.length === 0) return []
  return ['Finns i systemet men inte i filen. De ligger kvar:', ...names.map((name) => `– ${name}`), '']
}

function summaryLines(rows: readonly ReportRow[], applied: boolean): string[] {
  const count = (fate: RowFate) => rows.filter((row) => row.fate === fate).length
  const fates = [
    `${count('create')} nya`,
    `${count('update')} ändras`,
    `${count('unchanged')} oförändrade`,
    `${count('conflict')} krockar`,
    `${count('unreadable')} läses inte in`,
  ]
  const end = applied ? 'Allt är sparat.' : 'Inget är sparat. Lägg till --apply för att spara.'
  return [`${countRows(rows.length)} i tabellen: ${fates.join(', ')}.`, end]
}
