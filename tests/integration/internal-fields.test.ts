// @database demo
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { launchedLocales } from '@/domain/locales/locales'
import { publicReads } from '@/server/platform/database'
import { type Acting, actAsNobody } from '@/tests/integration/support/acting'
import { type Addresses, everythingPublic } from '@/tests/integration/support/everything-public'
import { type InternalField, internalFields } from '@/tests/integration/support/internal-fields'
import { everythingOpen } from '@/tests/integration/support/open-data'
import { canary, canaryDay, hideDocuments, openText, prepareRows } from '@/tests/integration/support/planting'
import { openPayload } from '@/tests/integration/support/world'

vi.mock('next-intl/server', () => import('@/tests/integration/support/next-intl-server'))

/** Fields whose values are few and common words, so that nothing recognisable can be put there. */
const choices = ['select', 'checkbox']

let payload: Payload
let acting: Acting
let fields: readonly InternalField[]
let addresses: readonly Addresses[]
const planted = new Map<string, number>()

beforeAll(async () => {
  payload = await openPayload()
  acting = await actAsNobody(payload)
  fields = internalFields(payload)
  await prepareRows(acting)
  for (const field of fields) planted.set(field.name, await plant(field))
  await hideDocuments(acting)
  addresses = await allAddresses()
})

describe('what is internal or not published', () => {
  test('is really there, in every internal field that can hold a word or a day', () => {
    const bare = fields.filter(({ name, type }) => !choices.includes(type) && (planted.get(name) ?? 0) === 0)
    expect(bare.map(({ name }) => name)).toEqual([])
    expect(fields.length).toBeGreaterThan(40)
  })

  test.each(launchedLocales)('is nowhere in what residents can ask for in %s', async (locale) => {
    const said = await everythingPublic(locale, addresses)
    const leaks = [...said].filter(([, text]) => text.includes(canary) || text.includes(canaryDay))
    expect(leaks.map(([name, text]) => `${name}: ${around(text)}`)).toEqual([])
    expect(said.size).toBeGreaterThan(100)
  })

  test('is nowhere in the open data', async () => {
    const said = await everythingOpen(addresses.map(({ municipality }) => municipality))
    const leaks = [...said].filter(([, text]) => text.includes(canary) || text.includes(canaryDay))
    expect(leaks.map(([name, text]) => `${name}: ${around(text)}`)).toEqual([])
    expect([...said.values()].filter((text) => text.startsWith('200')).length).toBeGreaterThan(20)
    expect([...said.values()].filter((text) => text.includes(openText)).length).toBeGreaterThan(2)
  })

  test('while a public word in the same documents is told', async () => {
    const said = await everythingPublic('sv', addresses)
    const telling = [...said].filter(([, text]) => text.includes(openText)).map(([name]) => name)
    expect(telling).toEqual(
      expect.arrayContaining(['sv/malaras/promise list', 'sv/malaras/lugnare-kvallar-pa-torget', 'sv/malaras/feed']),
    )
  })
})

/** Writes past every rule, as somebody with the database in hand would; gives the number of rows written. */
async function plant({ name, type, table, column }: InternalField): Promise<number> {
  const [into, at] = [sql.identifier(table), sql.identifier(column)]
  const db = publicReads()
  switch (type) {
    case 'text':
    case 'textarea':
    case 'email':
      return count(await db.execute(sql`update ${into} set ${at} = ${canary} || id::text`))
    case 'date':
      return count(await db.execute(sql`update ${into} set ${at} = ${`${canaryDay}T12:00:00Z`}::timestamptz`))
    case 'relationship':
      return relationsIn(name, table, column)
    default:
      return 0
  }
}

/** Relations are made by `prepareRows`, to documents that are full of canaries. */
async function relationsIn(name: string, table: string, column: string): Promise<number> {
  const db = publicReads()
  const own = sql.identifier(`${column}_id`)
  const isList = ['activities.focusAreas', 'organisations.municipalities'].includes(name)
  const path = name.split('.').slice(1).join('.')
  return count(
    isList
      ? await db.execute(sql`select 1 from ${sql.identifier(`${table}_rels`)} where path = ${path}`)
      : await db.execute(sql`select 1 from ${sql.identifier(table)} where ${own} is not null`),
  )
}

async function allAddresses(): Promise<readonly Addresses[]> {
  const all = { ...acting, pagination: false }
  const { docs: municipalities } = await payload.find({ ...all, collection: 'municipalities' })
  return Promise.all(
    municipalities.map(async ({ id, slug }) => {
      const where = { municipality: { equals: id } }
      const promises = await payload.find({ ...all, collection: 'promises', where })
      const areas = await payload.find({ ...all, collection: 'areas', where })
      return {
        municipality: slug,
        promises: promises.docs.map((promise) => promise.slug),
        areas: areas.docs.map((area) => area.slug),
      }
    }),
  )
}

function count(result: { readonly rowCount: number | null }): number {
  return result.rowCount ?? 0
}

function around(text: string): string {
  const found = Math.max(text.indexOf(canary), text.indexOf(canaryDay))
  return text.slice(Math.max(0, found - 80), found + 40)
}
