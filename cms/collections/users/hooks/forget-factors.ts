import { sql } from 'drizzle-orm'
import type { CollectionAfterDeleteHook } from 'payload'
import { sessionOf } from '@/cms/hooks/session'
import { removeFactor } from '@/cms/queries/second-factors'

/** With an account goes what let its owner in. */
export const forgetFactors: CollectionAfterDeleteHook = async ({ id, req }) => {
  const db = await sessionOf(req)
  await removeFactor(db, String(id))
  await db.execute(sql`delete from external_identities where "user" = ${String(id)}`)
}
