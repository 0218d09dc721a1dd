import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Client } from 'pg'
import { afterAll, expect, inject } from 'vitest'
import { ensureTemplate, type TemplateName } from './templates'
import { databaseUrl, onTestServer } from './test-server'

/**
 * Every integration test file gets a database of its own before anything it imports is loaded. A comment at its top says
 * which: `@database demo`, `@database none`; without one, a migrated database.
 */
const wish = readWish()
Object.assign(process.env, {
  DEMO: '1',
  APP_SECRET: 'only-for-tests-'.repeat(4),
  SITE_URL: 'http://localhost:3000',
  DATA_DIR: inject('testServer').folder,
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
})
if (wish !== 'none') await cloneFor(wish)

async function cloneFor(template: TemplateName): Promise<void> {
  const server = inject('testServer')
  const source = await ensureTemplate(server, template)
  const clone = `clone_${randomBytes(6).toString('hex')}`
  await onTestServer(server, async (client) => {
    await dropLeft(client)
    await client.query(`create database ${clone} template ${source}`)
  })
  process.env.DATABASE_URL = databaseUrl(server, clone)
  // The file's pools are still open here, and a database dropped under them would end the process before it has told how
  // its tests went. A later file drops it, when nobody is connected any more; the last ones go with the server.
  afterAll(() => onTestServer(server, (client) => client.query(`comment on database ${clone} is 'finished'`)))
}

async function dropLeft(client: Client): Promise<void> {
  // Two files may want to drop the same database.
  await client.query('select pg_advisory_lock(3)')
  const left = await client.query<{ name: string }>(
    `select datname as name from pg_database d
      where shobj_description(d.oid, 'pg_database') = 'finished'
        and not exists (select from pg_stat_activity a where a.datid = d.oid)`,
  )
  for (const { name } of left.rows) await client.query(`drop database ${name}`)
  await client.query('select pg_advisory_unlock(3)')
}

function readWish(): TemplateName | 'none' {
  const { testPath } = expect.getState()
  if (testPath === undefined) throw new Error('Vitest does not say which file this is')
  const wished = /@database (\w+)/.exec(readFileSync(testPath, 'utf8').slice(0, 1000))?.[1] ?? 'migrated'
  if (wished === 'migrated' || wished === 'demo' || wished === 'none') return wished
  throw new Error(`@database ${wished} is not known: write migrated, demo or none`)
}
