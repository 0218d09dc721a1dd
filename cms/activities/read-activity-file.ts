import { readCsv } from '@/cms/files/read-csv'
import { countKnownColumns } from '@/domain/activities/map-columns'
import type { ImportRefusal, TableNote } from '@/domain/activities/problems'

export type FileReading =
  | { readonly ok: true; readonly records: readonly (readonly string[])[]; readonly notes: readonly TableNote[] }
  | { readonly ok: false; readonly refusals: readonly ImportRefusal[] }

/** A CSV file as cells, with what a person should know about how it was read. */
export function readActivityFile(bytes: Uint8Array): FileReading {
  const file = readCsv(bytes, countKnownColumns)
  if (!file.ok) return { ok: false, refusals: [file.refusal] }
  const notes: TableNote[] = file.encoding === 'windows-1252' ? [{ code: 'readAsWindows1252' }] : []
  return { ok: true, records: file.records, notes }
}
