import writeSheet from 'write-excel-file/node'
import type { ActivityFields } from '@/domain/activities/activity'
import { withFormulaGuard } from '@/domain/activities/formula-guard'
import { writeTable } from '@/domain/activities/write-table'
import { csvOf } from '@/domain/open-data/csv'

export const fileFormats = ['csv', 'xlsx'] as const
export type FileFormat = (typeof fileFormats)[number]

export const contentTypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What a spreadsheet program in Swedish needs to see that the file is UTF-8. */
const mark = '\ufeff'

/** `_x0041_` is how a workbook writes a character by its number. What only looks like that is told apart so. */
const looksLikeNumberedSign = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Activities as a file that the import reads back to the same cells. */
export async function writeActivityFile(activities: readonly ActivityFields[], format: FileFormat): Promise<Buffer> {
  const table = writeTable(activities)
  if (format === 'xlsx') return writeWorkbook(table)
  return Buffer.from(
    mark +
      csvOf(
        table.map((row) => row.map(withFormulaGuard)),
        ';',
      ),
  )
}

/** Every cell is text: a workbook never runs a text as a formula, and 007 stays 007. */
function writeWorkbook(table: readonly (readonly string[])[]): Promise<Buffer> {
  const rows = table.map((row, index) =>
    row.map((text) => ({
      value: text.replace(looksLikeNumberedSign, '_x005F_'),
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  )
  const columns = (table[0] ?? []).map(() => ({ width: 28 }))
  return writeSheet(rows, { columns, sheet: 'Aktiviteter', stickyRowsCount: 1, stickyColumnsCount: 1 }).toBuffer()
}
