import type { Field } from 'payload'
import { idOf } from '@/cms/fields/relation-id'
import { canonical } from '@/cms/hooks/changes-more-than-words'

type Values = Readonly<Record<string, unknown>>

/**
 * The names of a document's fields whose value a save changes, words as well as facts. What is not in the save stays as
 * it is. `locale` is where a value stands that is stored per language.
 */
export function changedFields(
  fields: readonly Field[],
  before: unknown,
  saved: unknown,
  locale: string,
): readonly string[] {
  const [old, wanted] = [valuesOf(before), valuesOf(saved)]
  return fields.flatMap((field): readonly string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => changedFields(tab.fields, before, saved, locale))
    if (field.type === 'row' || field.type === 'collapsible') return changedFields(field.fields, before, saved, locale)
    if (!('name' in field) || typeof field.name !== 'string' || wanted[field.name] === undefined) return []
    const was = 'localized' in field && field.localized ? inLocale(old[field.name], locale) : old[field.name]
    return isChanged(field, was, wanted[field.name], locale) ? [field.name] : []
  })
}

function isChanged(field: Field, from: unknown, to: unknown, locale: string): boolean {
  if (field.type !== 'array') return canonical(from) !== canonical(to)
  const [old, wanted] = [rowsOf(from), rowsOf(to)]
  return old.length !== wanted.length || wanted.some((row, index) => isOtherRow(field.fields, old[index], row, locale))
}

/** Rows that a hook works out anew have no ids; what they hold tells whether they are the same. */
function isOtherRow(fields: readonly Field[], before: unknown, saved: unknown, locale: string): boolean {
  const id = idOf(saved)
  return (id !== null && id !== idOf(before)) || changedFields(fields, before, saved, locale).length > 0
}

/** Payload gives what was before in one language, or, when a version is brought back, in all of them. */
function inLocale(value: unknown, locale: string): unknown {
  const isPerLocale = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  return isPerLocale ? valuesOf(value)[locale] : value
}

function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
