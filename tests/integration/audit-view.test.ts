import { sql } from 'drizzle-orm'
import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { personOf } from '@/cms/access/person'
import { auditExport } from '@/cms/audit/export-endpoint'
import { loadAuditEvents } from '@/cms/queries/audit-events'
import { type AuditFilter, readAuditFilter } from '@/domain/audit/audit-filter'
import { auditReachOf } from '@/domain/audit/audit-reach'
import { publicReads } from '@/server/platform/database'
import { actAs } from '@/tests/integration/support/acting'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

let world: World
let administrator: TypedUser
let other: TypedUser
let operator: TypedUser
let coordinator: TypedUser

beforeAll(async () => {
  world = await makeWorld()
  const { own, otherOrganisation } = world.places
  administrator = await makePerson(world.payload, 'administrator', own.organisation)
  other = await makePerson(world.payload, 'administrator', otherOrganisation.organisation)
  operator = await makePerson(world.payload, 'operator', null)
  coordinator = await makePerson(world.payload, 'coordinator', own.organisation)
  await rename(coordinator, world.idOf('areas', 'own'))
  await rename(administrator, world.idOf('areas', 'own'))
  const acting = await actAs(world.payload, { user: operator })
  const id = own.municipality
  await world.payload.update({ ...acting, collection: 'municipalities', id, data: { name: 'Alfa' } })
})

describe('the log', () => {
  test('is, for an administrator, what the own organisation did and what the operator did with the municipality', async () => {
    const rows = await read(administrator)
    const functions = new Set(rows.map(({ actorFunction }) => actorFunction))
    expect(functions).toEqual(new Set(['administrator', 'coordinator', 'operator', null]))
    const seenByOther = await read(other)
    expect(seenByOther.some(({ actorFunction }) => actorFunction === 'coordinator')).toBe(false)
    const elsewhere = world.idOf('areas', 'otherMunicipality')
    expect(rows.some(({ document }) => document === elsewhere)).toBe(false)
    expect((await read(operator)).some(({ document }) => document === elsewhere)).toBe(true)
  })

  test('is narrowed by function, action, sort, document and day', async () => {
    const area = world.idOf('areas', 'own')
    const about = (rows: Awaited<ReturnType<typeof read>>) => rows.map(({ action, document }) => ({ action, document }))
    const renamed = { action: 'update', document: area }
    expect(about(await read(administrator, { uppgift: 'COORD', slag: 'areas' }))).toEqual([renamed])
    const query = { dokument: area, handelse: 'update' }
    expect(about(await read(administrator, query))).toEqual([renamed, renamed])
    expect(await read(administrator, { uppgift: '%' })).toEqual([])
    const [{ today, tomorrow } = { today: '', tomorrow: '' }] = (
      await publicReads().execute<{ today: string; tomorrow: string }>(sql`
        select (now() at time zone 'Europe/Stockholm')::date::text as today,
          ((now() at time zone 'Europe/Stockholm')::date + 1)::text as tomorrow`)
    ).rows
    expect(await read(administrator, { ...query, fran: today, till: today })).toHaveLength(2)
    expect(await read(administrator, { ...query, fran: tomorrow })).toEqual([])
  })

  test('goes on where a page ended', async () => {
    const [first, second, third] = await read(operator, {})
    expect((await read(operator, { fore: second?.number ?? 0 }))[0]).toEqual(third)
    expect(first?.number).toBeGreaterThan(second?.number ?? 0)
  })
})

describe('the file', () => {
  test('has what the view has, and that it was fetched is in the log', async () => {
    const answer = await fetchFile(administrator, 'handelse=update&slag=areas')
    expect(answer.headers.get('Content-Type')).toContain('text/csv')
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain('administrator,ändrade,området,')
    expect((await read(administrator))[0]).toMatchObject({ action: 'audit.export', details: '{"count":2}' })
  })

  test('is not for others', async () => {
    await expect(fetchFile(coordinator, '')).rejects.toMatchObject({ status: 403 })
  })
})

function read(user: TypedUser, asked: Partial<AuditFilter> = {}) {
  const reach = auditReachOf(personOf(user))
  if (reach === null) throw new Error('Not a reader')
  return loadAuditEvents(publicReads(), reach, readAuditFilter(asked), 500)
}

async function fetchFile(user: TypedUser, query: string): Promise<Response> {
  const { req } = await actAs(world.payload, { user })
  return auditExport.handler(Object.assign(req, { searchParams: new URLSearchParams(query) }))
}

async function rename(user: TypedUser, id: string): Promise<void> {
  const acting = await actAs(world.payload, { user })
  await world.payload.update({ ...acting, collection: 'areas', id, data: { name: `Område ${user.id}` } })
}
