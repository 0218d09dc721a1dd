import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { countKnownColumns } from '@/domain/activities/map-columns'
import type { ImportRefusal, TableNote } from '@/domain/activities/problems'
import { decodeText } from './decode-text'

export const largestFile = 5 * 1024 * 1024

/** A spreadsheet's own formats: a zip archive and the older compound document. */
const spreadsheetMarks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const

/** Empty lines above the header are passed over, but not for ever. */
const recordsBeforeHeader = 20

/** With these options quotation marks are all that can be wrong in a CSV text. */
const brokenQuotes = z.object({ code: z.string().regex(/QUOTE/), lines: z.int() })

type Separator = ',' | ';'
type Split = { readonly ok: true; readonly records: Records } | { readonly ok: false; readonly line: number }
type Records = readonly (readonly string[])[]

export type FileReading =
  | { readonly ok: true; readonly records: Records; readonly notes: readonly TableNote[] }
  | { readonly ok: false; readonly refusals: readonly ImportRefusal[] }

/** A CSV file as cells, with comma or semicolon between them. Every record is kept, so that row numbers stay right. */
export function readActivityFile(bytes: Uint8Array): FileReading {
  const refusal = refuseBytes(bytes)
  if (refusal !== null) return { ok: false, refusals: [refusal] }
  const { text, encoding } = decodeText(bytes)
  if (text.trim() === '') return { ok: false, refusals: [{ code: 'fileEmpty' }] }

  const separator = countKnown(text, ';') > countKnown(text, ',') ? ';' : ','
  const split = splitText(text, separator)
  if (!split.ok) return { ok: false, refusals: [{ code: 'quotesBroken', line: split.line }] }
  const notes: TableNote[] = encoding === 'windows-1252' ? [{ code: 'readAsWindows1252' }] : []
  return { ok: true, records: split.records, notes }
}

function refuseBytes(bytes: Uint8Array): ImportRefusal | null {
  if (bytes.length === 0) return { code: 'fileEmpty' }
  if (bytes.length > largestFile) return { code: 'fileTooLarge', bytes: bytes.length, limit: largestFile }
  if (spreadsheetMarks.some((mark) => mark.every((byte, index) => bytes[index] === byte))) {
    return { code: 'fileIsSpreadsheet' }
  }
  return bytes.includes(0) ? { code: 'fileNotText' } : null
}

/** The separator shows in the header: with the wrong one its names are not known. */
function countKnown(text: string, separator: Separator): number {
  const split = splitText(text, separator, recordsBeforeHeader)
  const header = split.ok ? split.records.find((record) => record.some((cell) => cell !== '')) : undefined
  return countKnownColumns(header ?? [])
}

function splitText(text: string, delimiter: Separator, to = -1): Split {
  try {
    const records = parse(text, {
      delimiter,
      to,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
    })
    return { ok: true, records }
  } catch (error) {
    const broken = brokenQuotes.safeParse(error)
    if (!broken.success) throw error
    return { ok: false, line: broken.data.lines }
  }
}
