import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'

/** Forgets tables that were uploaded more than a day ago and never taken in; gives how many. One statement. */
export async function deleteOldUploads(db: Reading): Promise<number> {
  const gone = await rowsOf(
    db,
    z.object({ id: z.string() }),
    sql`delete from import_runs where applied_at is null and created_at < now() - interval '24 hours' returning id`,
  )
  return gone.length
}
