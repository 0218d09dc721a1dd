import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { sessionOf } from '@/cms/hooks/session'
import { changeChannel } from '@/cms/queries/change-channel'

interface Change {
  readonly collection: { readonly slug: string }
  readonly req: PayloadRequest
}

/** NOTIFY inside the writing transaction: Postgres delivers it after commit, so nobody reads the old state again. */
export async function announceChange({ collection, req }: Change): Promise<void> {
  const session = await sessionOf(req)
  await session.execute(sql`select pg_notify(${changeChannel}, ${collection.slug})`)
}
