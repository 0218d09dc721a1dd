import type { Field, Payload } from 'payload'
import { type Collection, collections } from '@/domain/access/capabilities'

/** A field that is marked as internal, and where its content is stored. */
export interface InternalField {
  /** `promises.approvals.contentHash`. */
  readonly name: string
  readonly type: Field['type']
  readonly table: string
  readonly column: string
}

/** Every internal field of every collection, found by walking the configuration (COM-08). */
export function internalFields(payload: Payload): readonly InternalField[] {
  return collections.flatMap((collection) =>
    walk(payload.collections[collection].config.fields, { name: collection, table: tableOf(collection) }),
  )
}

function tableOf(collection: Collection): string {
  return collection.replaceAll('-', '_')
}

interface Place {
  readonly name: string
  readonly table: string
}

function walk(fields: readonly Field[], place: Place): readonly InternalField[] {
  return fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return walk(field.fields, place)
    if (!('name' in field)) return []
    const name = `${place.name}.${field.name}`
    const column = snakeCase(field.name)
    if (field.type === 'array') return walk(field.fields, { name, table: `${place.table}_${column}` })
    if (field.custom?.visibility !== 'internal') return []
    return [{ name, type: field.type, table: place.table, column }]
  })
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
