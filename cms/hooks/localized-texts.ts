import type { Field } from 'payload'

/** A localised text of a document, by its path; rows of lists stand in the path by their id, which never changes. */
export interface LocalizedText {
  readonly path: string
  readonly text: string
}

/** Every localised text of a document as it stands in one language, empty ones left out. */
export function localizedTexts(fields: readonly Field[], document: unknown, prefix = ''): readonly LocalizedText[] {
  if (!isRecord(document)) return []
  return fields.flatMap((field) => textsOf(field, document, prefix))
}

function textsOf(field: Field, document: Readonly<Record<string, unknown>>, prefix: string): readonly LocalizedText[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => localizedTexts(tab.fields, document, prefix))
  if (field.type === 'row' || field.type === 'collapsible') return localizedTexts(field.fields, document, prefix)
  if (!('name' in field) || typeof field.name !== 'string') return []
  const value = document[field.name]
  const path = `${prefix}${field.name}`
  if (field.type === 'array') {
    if (!Array.isArray(value)) return []
    return value.flatMap((row) =>
      isRecord(row) ? localizedTexts(field.fields, row, `${path}.${String(row.id)}.`) : [],
    )
  }
  const isText = (field.type === 'text' || field.type === 'textarea') && 'localized' in field && field.localized
  return isText && typeof value === 'string' && value.trim() !== '' ? [{ path, text: value }] : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
