import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyAuditChain } from '@/cms/queries/audit-chain'
import { runScriptFile } from '@/tests/support/run-node'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
const db = drizzle(pool)
const words = 'Kommunikatör "polisen" \\ \u0001 \u2028 مرحبا'

beforeEach(async () => {
  for (let made = 0; made < 5; made += 1) await write()
})

afterEach(() =>
  behindTheTrigger(async () => {
    await db.execute(sql`delete from audit_events`)
  }),
)

afterAll(() => pool.end())

describe('the chain', () => {
  test('is whole when nobody has touched it, whatever the words', async () => {
    expect(await verifyAuditChain(db)).toMatchObject({ head: { number: 5 }, problem: null })
  })

  test('shows a row that was altered', async () => {
    await behindTheTrigger(() =>
      db.execute(sql`update audit_events set actor_function = 'Någon annan' where number = 3`),
    )
    expect(await problem()).toEqual({ kind: 'altered', number: 3 })
  })

  test('shows a row that was altered and sealed anew, by the next one', async () => {
    await behindTheTrigger(() => db.execute(sql`update audit_events set hash = repeat('0', 64) where number = 5`))
    await write()
    expect(await problem()).toEqual({ kind: 'altered', number: 5 })
    await behindTheTrigger(() =>
      db.execute(sql`
        update audit_events set details = '{"x":1}', hash = encode(sha256(convert_to(json_build_array(number,
          to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor, actor_function, organisation,
          municipality, action, collection, document, locale, '{"x":1}', previous_hash)::text, 'UTF8')), 'hex')
        where number = 4`),
    )
    expect(await problem()).toEqual({ kind: 'unlinked', number: 5 })
  })

  test('shows that a row in the middle was removed', async () => {
    await behindTheTrigger(() => db.execute(sql`delete from audit_events where number = 2`))
    expect(await problem()).toEqual({ kind: 'gap', number: 3 })
  })

  test('shows a row that was put in past it', async () => {
    await behindTheTrigger(async () => {
      await db.execute(sql`alter table audit_events disable trigger audit_events_seal`)
      await write()
      await db.execute(sql`alter table audit_events enable trigger audit_events_seal`)
    })
    expect(await problem()).toEqual({ kind: 'unsealed', number: 5 })
  })

  test('shows that its end was cut off, to whoever has written the head down', async () => {
    const { head } = await verifyAuditChain(db)
    await behindTheTrigger(() => db.execute(sql`delete from audit_events where number = 5`))
    expect(await problem()).toBeNull()
    expect((await verifyAuditChain(db, head)).problem).toEqual({ kind: 'cutOff', number: 5 })
    await write()
    expect((await verifyAuditChain(db, head)).problem).toEqual({ kind: 'otherHead', number: 5 })
  })

  test('has no gap when two transactions commit at once, or one is undone', async () => {
    const clients = await Promise.all(Array.from({ length: 4 }, () => pool.connect()))
    for (const client of clients) await client.query('begin')
    for (const client of clients) await write(drizzle(client))
    await clients[0]?.query('rollback')
    await Promise.all(clients.slice(1).map((client) => client.query('commit')))
    for (const client of clients) client.release()
    expect(await verifyAuditChain(db)).toMatchObject({ head: { number: 8 }, problem: null })
  })
})

test.each([
  'update audit_events set details = $$x$$',
  'update audit_events set hash = null',
  'delete from audit_events',
  'truncate audit_events',
])('the database refuses: %s', async (statement) => {
  await expect(pool.query(statement)).rejects.toThrow('only ever added to')
})

describe('the command', () => {
  test('says how far the log is whole, and the head to write down', async () => {
    const { head } = await verifyAuditChain(db)
    const { status, said } = await run()
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining(`5:${head.hash}`) })
    expect((await run('--expect', `5:${head.hash}`)).status).toBe(0)
    expect((await run('--expect', `5:${'0'.repeat(64)}`)).said).toContain('Rad 5 är en annan')
    expect((await run('--expect', 'allt')).status).toBe(1)
  })

  test('fails with the first broken row', async () => {
    await behindTheTrigger(() => db.execute(sql`delete from audit_events where number = 2`))
    const { status, said } = await run()
    expect({ status, said }).toMatchObject({ status: 1, said: expect.stringContaining('före rad 3') })
  })
})

async function run(...args: string[]) {
  const { DATABASE_URL, DATA_DIR, APP_SECRET, SITE_URL } = process.env
  const env = { DATABASE_URL, DATA_DIR, APP_SECRET, SITE_URL }
  const script = runScriptFile('scripts/audit-verify.ts', { env, args })
  return { status: await script.ended, said: script.output() }
}

async function write(to: Pick<typeof db, 'execute'> = db): Promise<void> {
  await to.execute(sql`insert into audit_events (action, actor_function, details) values ('update', ${words}, '{}')`)
}

/** What only the owner of the table can do. */
async function behindTheTrigger(work: () => Promise<unknown>): Promise<void> {
  await db.execute(sql`alter table audit_events disable trigger audit_events_keep`)
  await work()
  await db.execute(sql`alter table audit_events enable trigger audit_events_keep`)
}

async function problem() {
  return (await verifyAuditChain(db)).problem
}
