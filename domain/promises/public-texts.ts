import type { PublicText } from '@/domain/findings/finding'

/** Every text of a promise that residents read in Swedish, in the order of the form; a list stands for its rows. */
export const publicTextFields = [
  'title',
  'summary',
  'audience',
  'problemStatement',
  'desiredEffects.text',
  'commitments.text',
  'commitments.targetUnit',
  'signatories.role',
  'basis',
  'changeLog.what',
  'changeLog.why',
  'outcomeSummary',
  'withdrawalReason',
] as const
export type PublicTextField = (typeof publicTextFields)[number]

/** The texts that are written in a promise as it is stored or stands in its form, in Swedish. Empty ones are left out. */
export function publicTextsOf(promise: unknown): readonly PublicText[] {
  return textsAt(promise, publicTextFields)
}

/** The same for any document: `fields` name its texts, one in a list as `list.text`. */
export function textsAt(document: unknown, fields: readonly string[]): readonly PublicText[] {
  return fields.flatMap((field) => {
    const [name = '', inRow] = field.split('.')
    const value = valueAt(document, name)
    if (inRow === undefined) return written(field, field, value)
    const rows: readonly unknown[] = Array.isArray(value) ? value : []
    return rows.flatMap((row, index) => written(field, `${name}.${index}.${inRow}`, valueAt(row, inRow)))
  })
}

function written(field: string, path: string, value: unknown): readonly PublicText[] {
  return typeof value === 'string' && value.trim() !== '' ? [{ field, path, text: value }] : []
}

function valueAt(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : null
}
