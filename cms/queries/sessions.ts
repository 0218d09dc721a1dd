import { sql } from 'drizzle-orm'
import type { Reading } from '@/cms/queries/reading'

/** Which sessions of an account to end: one, all, or all but one. */
type Which = { readonly only: string } | { readonly except: string } | 'all'

/** How many were ended. Their tokens are refused from then on. */
export async function endSessions(db: Reading, user: string, which: Which): Promise<number> {
  const those = which === 'all' ? sql`true` : 'only' in which ? sql`id = ${which.only}` : sql`id <> ${which.except}`
  const ended = await db.execute(
    sql`delete from users_sessions where _parent_id = ${user}::uuid and ${those} returning id`,
  )
  return ended.rows.length
}

/** A new session of so many seconds. What has run out goes. */
export async function addSession(db: Reading, user: string, id: string, seconds: number): Promise<void> {
  await db.execute(sql`delete from users_sessions where _parent_id = ${user}::uuid and expires_at < now()`)
  await db.execute(sql`
    insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
    select coalesce(max(_order), 0) + 1, ${user}::uuid, ${id}, now(), now() + make_interval(secs => ${seconds})
    from users_sessions where _parent_id = ${user}::uuid
  `)
}
