import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { FileRefusal } from '@/domain/shared/file-refusal'
import { decodeText } from './decode-text'

export const largestTable = 5 * 1024 * 1024

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
type CountKnown = (header: readonly string[]) => number

export type CsvReading =
  | { readonly ok: true; readonly records: Records; readonly encoding: 'utf-8' | 'windows-1252' }
  | { readonly ok: false; readonly refusal: FileRefusal }

/**
 * A CSV file as cells, with comma or semicolon between them. Every record is kept, so that row numbers stay right. The
 * separator shows in the header: `countKnown` says how many of its names are known, and with the wrong one none is.
 */
export function readCsv(bytes: Uint8Array, countKnown: CountKnown): CsvReading {
  const refusal = refuseBytes(bytes)
  if (refusal !== null) return { ok: false, refusal }
  const { text, encoding } = decodeText(bytes)
  if (text.trim() === '') return { ok: false, refusal: { code: 'fileEmpty' } }

  const known = (separator: Separator) => countKnown(headerWith(text, separator))
  const split = splitText(text, known(';') > known(',') ? ';' : ',')
  if (!split.ok) return { ok: false, refusal: { code: 'quotesBroken', line: split.line } }
  return { ok: true, records: split.records, encoding }
}

function refuseBytes(bytes: Uint8Array): FileRefusal | null {
  if (bytes.length === 0) return { code: 'fileEmpty' }
  if (bytes.length > largestTable) return { code: 'fileTooLarge', bytes: bytes.length, limit: largestTable }
  if (spreadsheetMarks.some((mark) => mark.every((byte, index) => bytes[index] === byte))) {
    return { code: 'fileIsSpreadsheet' }
  }
  return bytes.includes(0) ? { code: 'fileNotText' } : null
}

function headerWith(text: string, separator: Separator): readonly string[] {
  const split = splitText(text, separator, recordsBeforeHeader)
  return (split.ok ? split.records.find((record) => record.some((cell) => cell !== '')) : undefined) ?? []
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
