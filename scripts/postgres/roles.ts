import pg from 'pg'
import type { PostgresSecrets } from './secrets'

const siteName = 'loftet'

export function ownerUrl(port: number, { owner }: PostgresSecrets): string {
  return `postgresql://postgres:${owner}@127.0.0.1:${port}/postgres`
}

export function siteUrl(port: number, { site }: PostgresSecrets): string {
  return `postgresql://${siteName}:${site}@127.0.0.1:${port}/${siteName}`
}

/** Whether the server lets us in. False while it starts or recovers; throws when it refuses the password. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  // A server that goes down while we wait tells every idle connection.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (error) {
    if (isWrongPassword(error)) throw error
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** The site's own role and database, made the first time. The role owns its database and is no superuser. */
export async function ensureSiteDatabase(port: number, secrets: PostgresSecrets): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl(port, secrets) })
  await client.connect()
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [siteName])
    if (role.rowCount === 0) await client.query(`create role ${siteName}`)
    await client.query(`alter role ${siteName} login createdb password '${secrets.site}'`)
    const database = await client.query('select 1 from pg_database where datname = $1', [siteName])
    if (database.rowCount === 0) await client.query(`create database ${siteName} owner ${siteName}`)
  } finally {
    await client.end()
  }
}

export function isWrongPassword(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '28P01'
}
