import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'

/** Names of the migrations that the database has had. */
export async function loadAppliedMigrations(db: Reading): Promise<readonly string[]> {
  const rows = await rowsOf(db, z.object({ name: z.string() }), sql`select name from payload_migrations`)
  return rows.map((row) => row.name)
}
