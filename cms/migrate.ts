import config from '@payload-config'
import { getPayload } from 'payload'
import { Client } from 'pg'
import { ensureBaseData } from '@/cms/base-data'
import { migrations } from '@/cms/migrations'
import { rebuildSearch } from '@/cms/search/rebuild-search'
import { surviveLostConnections } from '@/cms/survive-lost-connections'
import { readEnv } from '@/server/platform/env'

/** One number for everybody who migrates this database: only one of them works at a time. */
const lockNumber = 7_402_311

/**
 * Applies what is pending, under an advisory lock; the second of two migrators finds nothing left to do. A database from
 * before there was a search is made searchable.
 */
export async function migrate(): Promise<{ applied: string[] }> {
  return alone(async (lock) => {
    const applied = await namesOfPending(lock)
    if (applied.length > 0) await applyAll()
    if (await lacksSearch(lock)) await rebuildSearch(await getPayload({ config, disableOnInit: true }))
    return { applied }
  })
}

/** Languages and emergency lines of a site that is no demonstration, where they are missing. */
export async function completeBaseData(): Promise<void> {
  await alone(async () => ensureBaseData(await getPayload({ config })))
}

/** Names of the migrations that this code has and the database has not. */
export async function pendingMigrations(): Promise<string[]> {
  const client = await connect()
  try {
    return await namesOfPending(client)
  } finally {
    await client.end()
  }
}

/** Works while nobody else does who takes the same lock; the others wait and then find the work done. */
async function alone<Result>(work: (lock: Client) => Promise<Result>): Promise<Result> {
  const lock = await connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [lockNumber])
    return await work(lock)
  } finally {
    await lock.end()
  }
}

async function applyAll(): Promise<void> {
  const payload = await getPayload({ config, disableOnInit: true })
  surviveLostConnections(payload)
  await payload.db.migrate()
}

async function lacksSearch(lock: Client): Promise<boolean> {
  const found = await lock.query<{ lacks: boolean }>(`
    select not exists (select 1 from search_documents)
      and (exists (select 1 from areas where listed) or exists (select 1 from glossary_terms)) as lacks
  `)
  return found.rows[0]?.lacks === true
}

async function namesOfPending(client: Client): Promise<string[]> {
  const table = await client.query<{ exists: boolean }>(
    "select to_regclass('payload_migrations') is not null as exists",
  )
  if (!table.rows[0]?.exists) return migrations.map((migration) => migration.name)
  const applied = await client.query<{ name: string }>('select name from payload_migrations')
  const names = applied.rows.map((row) => row.name)
  return migrations.map((migration) => migration.name).filter((name) => !names.includes(name))
}

async function connect(): Promise<Client> {
  const { databaseUrl } = readEnv()
  if (databaseUrl === null) throw new Error('DATABASE_URL is not set')
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  await client.connect()
  return client
}
