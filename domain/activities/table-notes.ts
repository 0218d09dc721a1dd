import { type ActivityField, type ActivityRow, activityFields } from './activity'
import { cleanLine, cleanText } from './clean-text'
import { remarkInHeader } from './map-columns'
import { findNoteToSelf } from './note-to-self'
import type { SlashReading } from './planned-day'
import type { TableNote } from './problems'

type TableFacts = {
  readonly header: readonly string[]
  readonly columns: readonly (ActivityField | null)[]
  readonly cells: readonly (readonly string[])[]
  readonly rows: readonly ActivityRow[]
  readonly slashes: SlashReading
  readonly emptyRows: readonly number[]
}

const namesAColour = /(?<!\p{L})(gul|grön|röd)(?!\p{L})/iu

/** What a person should know about the table as a whole, before looking at single rows. */
export function notesAboutTable(facts: TableFacts): TableNote[] {
  const { header, columns, rows, emptyRows } = facts
  const headers = header.map(cleanLine)
  const absent = activityFields.filter((field) => field !== 'other' && !columns.includes(field))
  const coloured = headers.filter((name) => namesAColour.test(name))
  const stateless = rows.filter(({ fields }) => fields.state === 'unknown').length
  return [
    ...unknownColumns(facts),
    ...(absent.length > 0 ? [{ code: 'columnsAbsent', fields: absent } as const] : []),
    ...headers.filter(hasRemark).map((name) => ({ code: 'noteInHeader', header: name }) as const),
    ...(coloured.length > 0 ? [{ code: 'coloursLost', headers: coloured } as const] : []),
    ...(stateless > 0 ? [{ code: 'statesUnknown', rows: stateless } as const] : []),
    ...slashNotes(facts.slashes),
    ...(emptyRows.length > 0 ? [{ code: 'rowsEmpty', rows: emptyRows } as const] : []),
    ...functionNotes(rows),
  ]
}

function unknownColumns({ header, columns, cells }: TableFacts): TableNote[] {
  return header.flatMap((name, index): TableNote[] => {
    const filled = cells.filter((row) => cleanText(row[index] ?? '') !== '').length
    const isWorthAWord = columns[index] === null && (cleanText(name) !== '' || filled > 0)
    return isWorthAWord
      ? [{ code: 'columnUnknown', header: cleanLine(name) || `Kolumn ${index + 1}`, cells: filled }]
      : []
  })
}

function hasRemark(name: string): boolean {
  return findNoteToSelf(remarkInHeader(name)) !== null
}

function slashNotes(slashes: SlashReading): TableNote[] {
  switch (slashes.kind) {
    case 'none':
      return []
    case 'proven':
      return [{ code: 'slashDatesOrdered', order: slashes.order, proof: slashes.proof }]
    case 'contradictory':
      return [{ code: 'slashDatesContradict', monthFirst: slashes.monthFirst, dayFirst: slashes.dayFirst }]
    case 'unproven':
      return [{ code: 'slashDatesUnproven', example: slashes.example }]
  }
}

/** The column is for functions, and only a person can tell a function from a name. */
function functionNotes(rows: readonly ActivityRow[]): TableNote[] {
  const counts = new Map<string, number>()
  for (const { handledBy } of rows.map(({ fields }) => fields)) {
    if (handledBy !== '') counts.set(handledBy, (counts.get(handledBy) ?? 0) + 1)
  }
  const values = [...counts].map(([text, count]) => ({ text, rows: count }))
  return values.length > 0 ? [{ code: 'functionsToCheck', values }] : []
}
