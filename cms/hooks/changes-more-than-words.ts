import type { Field } from 'payload'
import { idOf } from '@/cms/fields/relation-id'

/** Set by Payload at every save. */
const bookkeeping = ['id', 'updatedAt', 'createdAt', '_status']

/** Whether a save changes anything but localised words. What is not in the save stays as it is. */
export function changesMoreThanWords(fields: readonly Field[], before: unknown, saved: unknown): boolean {
  const [old, wanted] = [recordOf(before), recordOf(saved)]
  return fields.some((field) => {
    if (field.type === 'tabs') return field.tabs.some((tab) => changesMoreThanWords(tab.fields, before, saved))
    if (field.type === 'row' || field.type === 'collapsible') return changesMoreThanWords(field.fields, before, saved)
    if (!('name' in field) || bookkeeping.includes(field.name) || wanted[field.name] === undefined) return false
    const [from, to] = [old[field.name], wanted[field.name]]
    if (field.type === 'array') return changesRows(field.fields, from, to)
    const isWords = (field.type === 'text' || field.type === 'textarea') && field.localized === true
    return !isWords && canonical(from) !== canonical(to)
  })
}

function changesRows(fields: readonly Field[], before: unknown, saved: unknown): boolean {
  const [old, wanted] = [rowsOf(before), rowsOf(saved)]
  return (
    old.map(idOf).join() !== wanted.map(idOf).join() ||
    wanted.some((row, index) => changesMoreThanWords(fields, old[index], row))
  )
}

/** The same for every way in which Payload gives the same value: relations as ids or documents, nothing in many shapes. */
export function canonical(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(plain) : [plain(value)].filter((one) => one !== null))
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null
  if (value instanceof Date) return value.toISOString()
  return idOf(value) ?? value
}

function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
