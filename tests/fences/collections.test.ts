import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Field, Tab } from 'payload'
import { describe, expect, test } from 'vitest'
import payloadConfig from '@/cms/payload.config'
import { rootFolder } from '@/scripts/platform/root-folder'

interface Collection {
  readonly slug: string
  readonly fields: readonly Field[]
}

interface FoundField {
  readonly path: string
  readonly visibility: unknown
  readonly around: unknown
}

/** Payload and its plugin add these themselves; none of them leaves the staff side through `server/`. */
const addedByPayload = /(^|\.)(id|createdAt|updatedAt|_status)$/
const addedToUsers =
  /^users\.(email|salt|hash|reset\w+|loginAttempts|lockUntil|sessions(\.expiresAt)?|tenants(\.tenant)?)$/
/** What Payload knows of a stored file. */
const addedToUploads =
  /^media\.(thumbnailURL|focal[XY]|sizes|sizes\.small|(sizes\.small\.)?(url|filename|mimeType|filesize|width|height))$/
const addedByTenancy = /^[\w-]+\.municipality$/

const { collections } = await payloadConfig
const ours = collections.filter(({ slug }) => !slug.startsWith('payload-'))

describe('a collection', () => {
  test('is known to the CMS', () => {
    const folders = readdirSync(join(rootFolder, 'cms/collections'), { withFileTypes: true })
    const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
    expect(names.sort()).toEqual(ours.map(({ slug }) => slug).sort())
  })

  test('names the type of its documents', () => {
    expect(ours.filter(({ typescript }) => !typescript?.interface).map(({ slug }) => slug)).toEqual([])
  })

  test('shares the name of its type with no other and with nothing that is always there', () => {
    const names = ours.flatMap(({ typescript }) => typescript?.interface ?? [])
    expect(new Set(names).size).toBe(names.length)
    const known = globalNames()
    expect(known).toContain('Promise')
    expect(names.filter((name) => known.has(name))).toEqual([])
  })

  test('says of every field whom it is for', () => {
    expect(ours.flatMap(fieldsWithoutVisibility)).toEqual([])
  })

  test('shows nothing that stands inside something internal', () => {
    const shown = ours
      .flatMap(fieldsOf)
      .filter(({ visibility, around }) => visibility === 'public' && around === 'internal')
    expect(shown.map(({ path }) => path)).toEqual([])
  })
})

describe('this fence', () => {
  test('would find a field without a mark, however deep', () => {
    const fields: Field[] = [
      { type: 'row', fields: [{ name: 'bare', type: 'text' }] },
      { name: 'list', type: 'array', custom: { visibility: 'public' }, fields: [{ name: 'inner', type: 'text' }] },
      { type: 'tabs', tabs: [{ label: 'More', fields: [{ name: 'hidden', type: 'text' }] }] },
      { name: 'odd', type: 'text', custom: { visibility: 'secret' } },
    ]
    expect(fieldsWithoutVisibility({ slug: 'samples', fields })).toEqual([
      'samples.bare',
      'samples.list.inner',
      'samples.hidden',
      'samples.odd',
    ])
  })
})

function fieldsWithoutVisibility(collection: Collection): readonly string[] {
  return fieldsOf(collection)
    .filter(({ visibility }) => visibility !== 'public' && visibility !== 'internal')
    .map(({ path }) => path)
    .filter(
      (path) =>
        !addedByPayload.test(path) &&
        !addedToUsers.test(path) &&
        !addedToUploads.test(path) &&
        !addedByTenancy.test(path),
    )
}

function fieldsOf({ slug, fields }: Collection): readonly FoundField[] {
  return fields.flatMap((field) => withInner(field, slug, undefined))
}

function withInner(field: Field | Tab, above: string, around: unknown): readonly FoundField[] {
  if ('type' in field && field.type === 'ui') return []
  const isNamed = 'name' in field && field.name !== undefined
  const path = isNamed ? `${above}.${field.name}` : above
  const visibility: unknown = field.custom?.visibility
  const inside = isNamed ? visibility : around
  const inner = innerOf(field).flatMap((one) => withInner(one, path, inside))
  return isNamed ? [{ path, visibility, around }, ...inner] : inner
}

function innerOf(field: Field | Tab): readonly (Field | Tab)[] {
  if ('fields' in field) return field.fields
  if ('tabs' in field) return field.tabs
  if ('blocks' in field) return field.blocks.flatMap((block) => block.fields)
  return []
}

/** What a page's code finds without importing it: JavaScript's own names and the browser's. */
function globalNames(): ReadonlySet<string> {
  const folder = dirname(fileURLToPath(import.meta.resolve('typescript')))
  const declarations = ['lib.dom.d.ts', 'lib.es5.d.ts']
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const declared = [...declarations.matchAll(/^(?:interface|declare var|type) (\w+)/gm)].map(([, name = '']) => name)
  return new Set([...declared, ...Object.getOwnPropertyNames(globalThis)])
}
