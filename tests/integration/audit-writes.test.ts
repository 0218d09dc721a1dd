import { sql } from 'drizzle-orm'
import { commitTransaction, type Field, initTransaction, killTransaction, type TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { byCommandLine } from '@/cms/audit/record-audit'
import { toldInOneRow } from '@/cms/audit/with-audit'
import { rowsOf } from '@/cms/queries/reading'
import { collections } from '@/domain/access/capabilities'
import { auditedGlobals } from '@/domain/audit/documents'
import { publicReads } from '@/server/platform/database'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { createSample } from '@/tests/integration/support/samples'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

const canary = 'kanarie7f3a'

const rowSchema = z.object({
  action: z.string(),
  collection: z.string().nullable(),
  document: z.string().nullable(),
  actor: z.string().nullable(),
  actorFunction: z.string().nullable(),
  organisation: z.string().nullable(),
  municipality: z.string().nullable(),
  locale: z.string().nullable(),
  details: z.string().transform((text): unknown => JSON.parse(text)),
})

let world: World
let coordinator: TypedUser

beforeAll(async () => {
  world = await makeWorld()
  coordinator = await makePerson(world.payload, 'coordinator', world.places.own.organisation)
})

describe.each(collections)('%s', (collection) => {
  test('leave one row for each time one is made, changed or taken away', async () => {
    const acting = await actAsNobody(world.payload)
    const { id } = await createSample[collection](acting, world.places.own)
    await world.payload.update({ ...acting, collection, id, data: {} })
    await world.payload.delete({ ...acting, collection, id })
    const rows = (await rowsAbout(id)).filter((row) => row.collection === collection)
    expect(rows.map(({ action }) => action)).toEqual(['create', 'update', 'delete'])
  })

  test('leave nothing of what was written in them', async () => {
    const acting = await actAsNobody(world.payload)
    const { id } = await createSample[collection](acting, world.places.own)
    const { fields } = world.payload.collections[collection].config
    let taken = 0
    for (const [name, value] of canariesFor(fields))
      taken += await takes(() => world.payload.update({ ...acting, collection, id, data: { [name]: value } }))
    const texts = fields.filter(({ type }) => type === 'text' || type === 'textarea')
    if (texts.length > 0) expect(taken).toBeGreaterThan(0)
    await world.payload.delete({ ...acting, collection, id })
    expect(await rowsAbout(id)).toHaveLength(taken + 2)
    expect(JSON.stringify(await everyRow())).not.toContain(canary)
  })
})

test.each(auditedGlobals)('%s leaves one row for each change, and no words', async (slug) => {
  const acting = await actAsNobody(world.payload)
  const before = (await everyRow()).length
  await (slug === 'operation'
    ? world.payload.updateGlobal({ ...acting, slug, data: { mode: 'normal' } })
    : world.payload.updateGlobal({ ...acting, slug, data: { words: [{ word: canary, advice: canary }] } }))
  const rows = (await everyRow()).slice(before)
  expect(rows).toMatchObject([{ action: 'update', collection: slug, document: null }])
  expect(JSON.stringify(rows)).not.toContain(canary)
})

test('every collection and global of the service is in the log’s own list', () => {
  const { collections: all, globals } = world.payload.config
  const own = all.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
  expect(own.toSorted()).toEqual(collections.toSorted())
  expect(globals.map(({ slug }) => slug)).toEqual(auditedGlobals)
})

describe('a row', () => {
  test('says who, as what, where, in which language, which fields, and from which state to which', async () => {
    const acting = await actAs(world.payload, { user: coordinator })
    const { id } = await createSample.activities(acting, world.places.own)
    const data = { title: 'Ny rubrik', mission: 'Kort', state: 'ongoing' } as const
    await world.payload.update({ ...acting, collection: 'activities', id, data })
    expect(await rowsAbout(id)).toMatchObject([
      { action: 'create', details: { to: 'unknown' } },
      {
        action: 'update',
        actor: coordinator.id,
        actorFunction: 'coordinator',
        organisation: world.places.own.organisation,
        municipality: world.places.own.municipality,
        locale: 'sv',
        details: { fields: ['title', 'state', 'mission'], from: 'unknown', to: 'ongoing' },
      },
    ])
  })

  test('names no field that was sent back as it was', async () => {
    const acting = await actAsNobody(world.payload)
    const id = world.idOf('promises', 'own')
    const stored = await world.payload.findByID({ ...acting, collection: 'promises', id, draft: true })
    const { title, slug, parties, commitments } = stored
    const data = { title: title ?? '', slug, parties, commitments: commitments ?? [], from: '2026-05-01T12:00:00.000Z' }
    await world.payload.update({ ...acting, collection: 'promises', id, data })
    expect((await rowsAbout(id)).at(-1)?.details).toMatchObject({ fields: ['from'] })
  })

  test('names the fields of a translation, and its language', async () => {
    const acting = await actAsNobody(world.payload, 'ar')
    const id = world.idOf('areas', 'own')
    await world.payload.update({ ...acting, collection: 'areas', id, data: { name: 'وسط' } })
    expect((await rowsAbout(id)).at(-1)).toMatchObject({ locale: 'ar', details: { fields: ['name'] } })
  })

  test('says that the command line did it, or the service itself', async () => {
    const acting = await actAsNobody(world.payload)
    const id = world.idOf('contacts', 'own')
    await world.payload.update({ ...acting, collection: 'contacts', id, data: { phone: '010-1' } })
    await world.payload.update({ collection: 'contacts', id, data: { phone: '010-2' }, context: { ...byCommandLine } })
    expect((await rowsAbout(id)).slice(-2)).toMatchObject([
      { actor: null, details: { by: 'service' } },
      { actor: null, details: { by: 'commandLine' } },
    ])
  })

  test('tells that a password was changed, and signing in is no write', async () => {
    const acting = await actAsNobody(world.payload)
    const password = 'kastanj-brygga-vante-48'
    const user = await makePerson(world.payload, 'reader', world.places.own.organisation)
    await world.payload.update({ ...acting, collection: 'users', id: user.id, data: { password } })
    const before = await rowsAbout(user.id)
    expect(before.at(-1)?.details).toMatchObject({ fields: ['password'] })
    const email = String(user.email)
    await expect(world.payload.login({ collection: 'users', data: { email, password: 'fel' } })).rejects.toThrow()
    await world.payload.login({ collection: 'users', data: { email, password } })
    await world.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const after = await rowsAbout(user.id)
    expect(after.filter(({ action }) => !action.startsWith('accounts.'))).toEqual(before)
  })

  test('is undone with what it tells of, and a hook that writes on is in the same transaction', async () => {
    const acting = await actAsNobody(world.payload)
    const before = (await everyRow()).length
    await initTransaction(acting.req)
    await createSample.areas(acting, world.places.own)
    // Which municipalities an organisation has is copied to its accounts by a hook.
    const id = world.places.own.organisation
    const municipalities = [world.places.own.municipality, world.places.otherMunicipality.municipality]
    await world.payload.update({ ...acting, collection: 'organisations', id, data: { municipalities } })
    await killTransaction(acting.req)
    expect((await everyRow()).length).toBe(before)
  })

  test('stands alone for a whole load, which its writer tells', async () => {
    const acting = await actAsNobody(world.payload)
    acting.req.context = { ...toldInOneRow }
    await initTransaction(acting.req)
    const { id } = await createSample.areas(acting, world.places.own)
    await commitTransaction(acting.req)
    expect(await rowsAbout(id)).toEqual([])
  })
})

/** Something for each field that can hold words, the lists too. */
function canariesFor(fields: readonly Field[]): readonly (readonly [string, unknown])[] {
  return fields.flatMap((field): readonly (readonly [string, unknown])[] => {
    if (field.type === 'row' || field.type === 'collapsible') return canariesFor(field.fields)
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => canariesFor(tab.fields))
    // Keys of signing in, which no document holds.
    if ('hidden' in field && field.hidden) return []
    if (field.type === 'text' && field.hasMany) return [[field.name, [canary]]]
    if (field.type === 'text' || field.type === 'textarea') return [[field.name, canary]]
    if (field.type === 'email') return [[field.name, `${canary}@demo.invalid`]]
    if (field.type === 'array') return [[field.name, [Object.fromEntries(canariesFor(field.fields))]]]
    return []
  })
}

/** 1 when the field took it; what a rule refuses was not written. */
async function takes(write: () => Promise<unknown>): Promise<number> {
  return write().then(
    () => 1,
    () => 0,
  )
}

async function rowsAbout(document: string) {
  return (await everyRow()).filter((row) => row.document === document)
}

function everyRow() {
  return rowsOf(
    publicReads(),
    rowSchema,
    sql`select action, collection, document, actor, actor_function as "actorFunction", organisation, municipality,
      locale, details from audit_events order by number`,
  )
}
