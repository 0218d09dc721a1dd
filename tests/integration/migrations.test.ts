import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { migrate, pendingMigrations } from '@/cms/migrate'
import { migrations } from '@/cms/migrations'
import { localeKeys } from '@/domain/locales/locales'
import { rootFolder } from '@/scripts/platform/root-folder'
import { openPayload } from '@/tests/integration/support/world'
import { databaseUrl, onTestServer } from '@/tests/support/database/test-server'
import { runScriptFile } from '@/tests/support/run-node'

const names = migrations.map(({ name }) => name)

test('two migrators that start together on an empty database both end well and do everything once', async () => {
  const url = await makeDatabase()
  // Not a demonstration, so that the base data is theirs to write as well.
  const { DATA_DIR, APP_SECRET, SITE_URL } = process.env
  const env = { DEMO: '0', DATABASE_URL: url, DATA_DIR, APP_SECRET, SITE_URL }
  const both = [runScriptFile('scripts/migrate.ts', { env }), runScriptFile('scripts/migrate.ts', { env })]
  const statuses = await Promise.all(both.map(({ ended }) => ended))
  const said = both.map((script) => script.output())
  expect(statuses, said.join('\n')).toEqual([0, 0])
  expect(said.filter((words) => words.includes(names.join(', ')))).toHaveLength(1)
  expect(said.filter((words) => words.includes('redan uppdaterad'))).toHaveLength(1)
  const applied = await ask(url, 'select name from payload_migrations order by name')
  expect(applied).toEqual(names.map((name) => ({ name })))
  const [languages] = await ask(url, 'select count(*)::int as rows from languages')
  expect(languages).toEqual({ rows: localeKeys.length })
})

describe('a migrated database', () => {
  test('has nothing left to apply, and is left as it is by one more migrator', async () => {
    expect(await pendingMigrations()).toEqual([])
    expect(await migrate()).toEqual({ applied: [] })
  })

  test('is what the collections describe: a new migration would be empty', async () => {
    const { db } = await openPayload()
    const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
    const folder = join(rootFolder, 'cms/migrations')
    const snapshots = readdirSync(folder).filter((file) => file.endsWith('.json'))
    const latest: unknown = JSON.parse(readFileSync(join(folder, snapshots.toSorted().at(-1) ?? ''), 'utf8'))
    expect(await generateMigration(latest, await generateDrizzleJson(db.schema))).toEqual([])
  })

  test('has every table of the newest snapshot, column by column', async () => {
    const { db } = await openPayload()
    const url = process.env.DATABASE_URL ?? ''
    const found = await ask(
      url,
      `select table_name as name, count(*)::int as columns from information_schema.columns
       where table_schema = 'public' group by 1 order by 1`,
    )
    const counted = new Map(found.map((row) => [row.name, row.columns]))
    const wanted = Object.entries(db.rawTables)
    expect(wanted.length).toBeGreaterThan(50)
    for (const [, { name, columns }] of wanted) {
      expect([name, counted.get(name)]).toEqual([name, Object.keys(columns).length])
    }
  })
})

/** A database with nothing in it. It goes with this run's server. */
async function makeDatabase(): Promise<string> {
  const server = inject('testServer')
  const name = `empty_${Date.now()}`
  await onTestServer(server, (client) => client.query(`create database ${name} template template1`))
  return databaseUrl(server, name)
}

async function ask(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}
