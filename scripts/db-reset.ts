import { rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { readEnv } from '@/server/platform/env'
import { PlainError } from './platform/plain-error'
import { prepareEnvironment } from './platform/prepare-environment'
import { runScript } from './platform/run-script'
import { ensureDatabase } from './postgres/ensure-database'
import { forgetPassword } from './start/demo-password'
import { prepareDatabase } from './start/prepare-database'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

runScript(async () => {
  const { databaseUrl, demo, dataDir } = prepareEnvironment()
  if (!demo) throw new PlainError('db:reset tömmer databasen och läser in demon. Den körs bara med DEMO=1.')
  if (databaseUrl !== null) refuseDistant(databaseUrl)
  const database = await ensureDatabase()
  try {
    await empty(database.url)
    // Nobody knows the pictures and documents of a database that is empty.
    rmSync(path.resolve(dataDir, 'media'), { recursive: true, force: true })
    forgetPassword(dataDir)
    const loaded = await prepareDatabase({ isEmbedded: databaseUrl === null })
    const password = loaded?.password
    if (password && password !== readEnv().demoPassword) console.log(`Demokontonas lösenord är nu ${password}`)
  } finally {
    await database.stop()
  }
})

function refuseDistant(databaseUrl: string): void {
  const { hostname } = new URL(databaseUrl)
  if (loopback.test(hostname)) return
  throw new PlainError(`db:reset tömmer bara en databas på den här datorn. DATABASE_URL pekar på ${hostname}.`)
}

/** Drops every schema that is not Postgres' own. A site that is in the middle of something is given ten seconds. */
async function empty(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set lock_timeout = '10s'`)
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(nspname) as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`,
    )
    await client.query(
      `begin; ${rows.map(({ name }) => `drop schema ${name} cascade;`).join(' ')} create schema public; commit`,
    )
  } catch (cause) {
    throw new PlainError('Databasen används just nu och går inte att tömma. Stoppa webbplatsen och försök igen.', {
      cause,
    })
  } finally {
    await client.end()
  }
}
