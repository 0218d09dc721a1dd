import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { sessionOf } from '@/cms/hooks/session'

/** Until the transaction ends nobody else writes this promise: what is read after this is what will be written over. */
export async function lockPromise(req: PayloadRequest, id: string): Promise<void> {
  const session = await sessionOf(req)
  await session.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`promise ${id}`}, 0))`)
}
