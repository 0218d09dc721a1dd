import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { CollectionConfig, Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { localizedTexts } from '@/cms/hooks/localized-texts'
import { collections as known } from '@/domain/access/capabilities'

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const modules: readonly object[] = await Promise.all(
  folders.map(({ name }) => import(path.join(import.meta.dirname, name, 'index.ts'))),
)
const collections = modules.flatMap((module) => Object.values(module)).filter(isCollection)

test('every collection has its line in the table of who may do what', () => {
  expect(collections.map(({ slug }) => slug).toSorted()).toEqual(known.toSorted())
})

describe.each(collections.map((collection) => [collection.slug, collection] as const))('%s', (_, collection) => {
  const fields = fieldsIn(collection.fields)

  test('is translated only in texts, each of which is kept track of', () => {
    const localized = fields.filter(({ field }) => 'localized' in field && field.localized)
    const texts = localizedTexts(collection.fields, filledIn(collection.fields))
    expect(texts.map(({ path: found }) => found)).toEqual(localized.map(({ name }) => name))
  })

  test('lets nobody in without an account', async () => {
    const { create, read, update, delete: remove, readVersions } = collection.access ?? {}
    for (const rule of [create, read, update, remove, readVersions]) {
      const ask: unknown = rule
      expect(typeof ask === 'function' && (await ask({ req: { user: null } }))).toBe(false)
    }
  })
})

interface NamedField {
  /** Path of the field; a row of a list stands in it as `row`. */
  readonly name: string
  readonly field: Field
}

function fieldsIn(fields: readonly Field[], prefix = ''): readonly NamedField[] {
  return fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return fieldsIn(field.fields, prefix)
    if (!('name' in field) || typeof field.name !== 'string') return []
    const name = `${prefix}${field.name}`
    return [{ name, field }, ...('fields' in field ? fieldsIn(field.fields, `${name}.row.`) : [])]
  })
}

/** A document with words in every field and one row in every list. */
function filledIn(fields: readonly Field[]): Readonly<Record<string, unknown>> {
  const entries = fields.flatMap((field): (readonly [string, unknown])[] => {
    if (field.type === 'row' || field.type === 'collapsible') return Object.entries(filledIn(field.fields))
    if (!('name' in field) || typeof field.name !== 'string') return []
    if (field.type === 'array') return [[field.name, [{ ...filledIn(field.fields), id: 'row' }]]]
    return [[field.name, 'fields' in field ? filledIn(field.fields) : 'words']]
  })
  return Object.fromEntries(entries)
}

function isCollection(value: unknown): value is CollectionConfig {
  return typeof value === 'object' && value !== null && 'slug' in value && 'fields' in value
}
