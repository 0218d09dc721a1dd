import { type ActivityField, type ActivityRow, dayFields } from './activity'
import { cleanLine, cleanText, fold } from './clean-text'
import { type GivenColumns, headingKey, mapColumns } from './map-columns'
import { findSlashReading } from './planned-day'
import type { ImportRefusal, NamedCell, RowNote, TableNote } from './problems'
import { namedCells, type RowContext, readRow } from './read-row'
import { notesAboutTable } from './table-notes'

/** Signs in one row. The whole row is remembered in one field, which has to hold it. */
const longestRow = 30_000

/** Rows in one table. Every row is a document that is written in one transaction. */
const mostRows = 5_000

/** A row without a title. It cannot become an activity, so a person has to see all of it. */
export type UnreadableRow = { readonly row: number; readonly cells: readonly NamedCell[] }

/** A heading as it stands in the file, what stands below it first, and the field that it was taken for. */
export type TableColumn = { readonly heading: string; readonly example: string; readonly field: ActivityField | null }

export type ActivityTable = {
  readonly rows: readonly ActivityRow[]
  readonly unreadable: readonly UnreadableRow[]
  /** The fields that have a column. An absent column says nothing about a field, an empty cell does. */
  readonly columns: readonly ActivityField[]
  readonly tableNotes: readonly TableNote[]
  readonly rowNotes: readonly RowNote[]
}

export type TableReading =
  | { readonly ok: true; readonly table: ActivityTable }
  | { readonly ok: false; readonly refusals: readonly ImportRefusal[] }

type ReadingOptions = { readonly focusAreaCodes: readonly string[]; readonly given?: GivenColumns }

/** The headings of a table and what each was taken for, whether or not the table can be read. Those without words not. */
export function readColumns(records: readonly (readonly string[])[], given?: GivenColumns): readonly TableColumn[] {
  const { header, body } = headerAndBody(records)
  const cells = body.map((each) => each.cells)
  const { columns } = mapColumns(header, cells, given)
  return header.flatMap((name, index) => {
    const example = cells.map((row) => cleanLine(row[index] ?? '')).find((text) => text !== '') ?? ''
    return headingKey(name) === '' ? [] : [{ heading: cleanLine(name), example, field: columns[index] ?? null }]
  })
}

/**
 * Reads a table of cells as activities. The first row that holds anything is the header. No filled cell is lost: it
 * is in a field, in `other`, or among the unreadable rows.
 */
export function readTable(
  records: readonly (readonly string[])[],
  { focusAreaCodes, given }: ReadingOptions,
): TableReading {
  const { header, body } = headerAndBody(records)
  if (header.length === 0) return { ok: false, refusals: [{ code: 'tableEmpty' }] }

  const { columns, refusals } = mapColumns(
    header,
    body.map(({ cells }) => cells),
    given,
  )
  const filled = body.filter(({ cells }) => !isEmpty(cells))
  if (refusals.length > 0) return { ok: false, refusals }
  if (filled.length === 0) return { ok: false, refusals: [{ code: 'rowsMissing' }] }
  if (filled.length > mostRows) {
    return { ok: false, refusals: [{ code: 'rowsTooMany', rows: filled.length, limit: mostRows }] }
  }
  const tooLong = filled.flatMap(({ row, cells }) => refuseLength(row, cells))
  if (tooLong.length > 0) return { ok: false, refusals: tooLong }

  const slashes = findSlashReading(filled.flatMap(({ cells }) => dayCells(cells, columns)))
  const context: RowContext = {
    header,
    columns,
    slashOrder: slashes.kind === 'proven' ? slashes.order : null,
    focusAreaCodes,
  }
  const titled = filled.filter(({ cells }) => titleOf(cells, columns) !== '')
  const untitled = filled.filter(({ cells }) => titleOf(cells, columns) === '')
  const readings = titled.map(({ row, cells }) => ({ row, ...readRow(row, cells, context) }))
  const rows = readings.map(({ row, fields }) => ({ row, fields }))
  const unreadable = untitled.map(({ row, cells }) => ({ row, cells: namedCells(cells, context) }))
  const rowNotes: RowNote[] = [
    ...readings.flatMap(({ notes }) => notes),
    ...unreadable.map(({ row, cells }): RowNote => ({ code: 'titleMissing', row, cells })),
    ...filled.flatMap(({ row, cells }) => lengthNotes(row, cells, header.length)),
    ...repetitionNotes(rows),
  ]
  const emptyRows = body.filter(({ cells }) => isEmpty(cells)).map(({ row }) => row)
  return {
    ok: true,
    table: {
      rows,
      unreadable,
      columns: columns.filter((field) => field !== null),
      tableNotes: notesAboutTable({
        header,
        columns,
        rows,
        slashes,
        emptyRows,
        cells: filled.map((each) => each.cells),
      }),
      rowNotes: rowNotes.sort((one, other) => one.row - other.row),
    },
  }
}

function headerAndBody(records: readonly (readonly string[])[]) {
  const headerAt = records.findIndex((record) => !isEmpty(record))
  const header = withoutEmptyEnd(records[headerAt] ?? [])
  const body = records.map((cells, index) => ({ row: index + 1, cells })).slice(headerAt + 1)
  return { header, body }
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cleanText(cell) === '')
}

/** Spreadsheets often write a tail of empty columns. */
function withoutEmptyEnd(header: readonly string[]): readonly string[] {
  const last = header.findLastIndex((name) => cleanText(name) !== '')
  return header.slice(0, last + 1)
}

function titleOf(cells: readonly string[], columns: readonly (ActivityField | null)[]): string {
  return cleanLine(cells[columns.indexOf('title')] ?? '')
}

function dayCells(cells: readonly string[], columns: readonly (ActivityField | null)[]): string[] {
  return dayFields.map((field) => cleanLine(cells[columns.indexOf(field)] ?? ''))
}

function refuseLength(row: number, cells: readonly string[]): ImportRefusal[] {
  const length = cells.reduce((sum, cell) => sum + cell.length, 0)
  return length > longestRow ? [{ code: 'rowTooLong', row, length, limit: longestRow }] : []
}

/** Empty cells beyond the last column are the spreadsheet's own and not worth a word. */
function lengthNotes(row: number, cells: readonly string[], expected: number): RowNote[] {
  const found = cells.length
  if (found < expected) return [{ code: 'cellsTooFew', row, expected, found }]
  return isEmpty(cells.slice(expected)) ? [] : [{ code: 'cellsTooMany', row, expected, found }]
}

function repetitionNotes(rows: readonly ActivityRow[]): RowNote[] {
  const firstRows = new Map<string, number>()
  return rows.flatMap(({ row, fields }): RowNote[] => {
    const title = fold(fields.title)
    const firstRow = firstRows.get(title)
    if (firstRow !== undefined) return [{ code: 'titleRepeated', row, firstRow }]
    firstRows.set(title, row)
    return []
  })
}
