import { readCsv } from '@/cms/files/read-csv'
import { isZip, readXlsx } from '@/cms/files/read-xlsx'
import { withoutFormulaGuard } from '@/domain/activities/formula-guard'
import { countKnownColumns } from '@/domain/activities/map-columns'
import type { ImportRefusal, TableNote } from '@/domain/activities/problems'

export type FileReading =
  | { readonly ok: true; readonly records: readonly (readonly string[])[]; readonly notes: readonly TableNote[] }
  | { readonly ok: false; readonly refusals: readonly ImportRefusal[] }

/** A CSV or XLSX file as cells, with what a person should know about how it was read. What it is, its bytes say. */
export function readActivityFile(bytes: Uint8Array): Promise<FileReading> {
  return isZip(bytes) ? readWorkbook(bytes) : Promise.resolve(readText(bytes))
}

async function readWorkbook(bytes: Uint8Array): Promise<FileReading> {
  const file = await readXlsx(bytes)
  if (!file.ok) return { ok: false, refusals: [file.refusal] }
  const { records, sheets } = file
  return { ok: true, records, notes: sheets > 1 ? [{ code: 'otherSheetsLeftOut', sheets }] : [] }
}

function readText(bytes: Uint8Array): FileReading {
  const file = readCsv(bytes, countKnownColumns)
  if (!file.ok) return { ok: false, refusals: [file.refusal] }
  const notes: TableNote[] = file.encoding === 'windows-1252' ? [{ code: 'readAsWindows1252' }] : []
  return { ok: true, records: file.records.map((record) => record.map(withoutFormulaGuard)), notes }
}
