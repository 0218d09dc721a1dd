import { readSheet } from 'read-excel-file/universal'
import type { FileRefusal } from '@/domain/shared/file-refusal'
import type { WorkbookRefusal } from '@/domain/shared/workbook-refusal'
import { largestTable } from './read-csv'
import { readZipDirectory, unpack, type ZipEntry } from './zip-archive'

/** What a workbook may be when unpacked. A table of five thousand rows is far below. */
const largestWorkbook = 50 * 1024 * 1024

/** Cells in the rectangle from the first cell to the last filled one; the reader makes every one of them. */
const mostCells = 2_000_000

const sheetFile = /^xl\/worksheets\/[^/]+\.xml$/
const filledCell = /<(?:\w+:)?c\b[^>]*\br=["']([A-Z]+)(\d+)["'][^>]*(?<!\/)>/g
/** A place that no spreadsheet has, or that is written so that it cannot be seen what it is. */
const strangePlace = /\br=["'](?:[A-Z]{4,}\d*|[A-Z]*\d{8,}|[^"']*&[^"']*)["']/

type Refusal = FileRefusal | WorkbookRefusal
type Records = readonly (readonly string[])[]

export type XlsxReading =
  | { readonly ok: true; readonly records: Records; readonly sheets: number }
  | { readonly ok: false; readonly refusal: Refusal }

/** Whether the bytes are a zip archive, as every XLSX file is. */
export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte)
}

/**
 * The first sheet of a workbook as cells, with the spreadsheet's own row numbers. Of a formula its last value, of a date
 * its day (`2023-07-01`), of a number what it is without its format. Nothing is unpacked before its size is known.
 */
export async function readXlsx(bytes: Uint8Array): Promise<XlsxReading> {
  if (bytes.length > largestTable) {
    return refused({ code: 'fileTooLarge', bytes: bytes.length, limit: largestTable })
  }
  const entries = readZipDirectory(bytes)
  if (entries === null) return refused({ code: 'workbookBroken' })
  const tooLarge = refused({ code: 'workbookTooLarge', limit: largestWorkbook })
  if (entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > largestWorkbook) return tooLarge
  const sheets = entries.filter(({ name }) => sheetFile.test(name))
  const sizes = sheets.map((entry) => sizeOf(bytes, entry))
  if (sizes.includes(null) || sheets.length === 0) return refused({ code: 'workbookBroken' })
  if (sizes.some((cells) => cells !== null && cells > mostCells)) return tooLarge

  const error = errorIn(firstSheet(bytes, entries) ?? '')
  if (error !== null) return refused(error)
  try {
    const rows = await readSheet(new Blob([new Uint8Array(bytes)]))
    return { ok: true, records: rows.map((row) => row.map(cellText)), sheets: sheets.length }
  } catch {
    // Whatever the reader stumbled over: it is no workbook that can be read, and its own words would help nobody.
    return refused({ code: 'workbookBroken' })
  }
}

/** The first sheet's text: the one that the workbook names first, whatever its file is called. */
function firstSheet(bytes: Uint8Array, entries: readonly ZipEntry[]): string | null {
  const textOf = (wanted: string) => {
    const entry = entries.find(({ name }) => name === wanted)
    return entry === undefined ? null : (unpack(bytes, entry)?.toString('utf8') ?? null)
  }
  const id = /<(?:\w+:)?sheet\b[^>]*?\s\w+:id=["']([^"']+)["']/.exec(textOf('xl/workbook.xml') ?? '')?.[1]
  const relations = textOf('xl/_rels/workbook.xml.rels')?.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? []
  const relation = relations.find((each) => attribute(each, 'Id') === id)
  const target = relation === undefined ? '' : attribute(relation, 'Target')
  return textOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? ''
}

/** A cell that shows #REF! or the like. The reader would take it for empty, and an empty cell empties a field. */
function errorIn(xml: string): WorkbookRefusal | null {
  const [cell] = /<(?:\w+:)?c\b[^>]*\st=["']e["'][^>]*>/.exec(xml) ?? []
  if (cell === undefined) return null
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(cell, 'r')) ?? []
  return { code: 'cellInError', row: Number(row), column: columnNumber(letters) }
}

/** How many cells the reader would make of a sheet; null when that cannot be told. */
function sizeOf(bytes: Uint8Array, entry: ZipEntry): number | null {
  const xml = unpack(bytes, entry)?.toString('utf8')
  if (xml === undefined || strangePlace.test(xml)) return null
  let rows = 0
  let columns = 0
  for (const [, letters = '', row] of xml.matchAll(filledCell)) {
    rows = Math.max(rows, Number(row))
    columns = Math.max(columns, columnNumber(letters))
  }
  return rows * columns
}

/** A is 1, Z is 26, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dayOrMoment(cell)
  if (typeof cell === 'boolean') return cell ? 'Ja' : 'Nej'
  return cell === null || cell === undefined ? '' : String(cell)
}

/** A spreadsheet's date has no time zone; the reader gives it in UTC. */
function dayOrMoment(moment: Date): string {
  const [day = '', time = ''] = moment.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`
}

function refused(refusal: Refusal): XlsxReading {
  return { ok: false, refusal }
}
