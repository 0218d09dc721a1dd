import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'

/** Whether an account is locked just now. */
export async function isLocked(db: Reading, user: string): Promise<boolean> {
  const [account] = await rowsOf(
    db,
    z.object({ isLocked: z.boolean() }),
    sql`select coalesce(lock_until > now(), false) as "isLocked" from users where id = ${user}::uuid`,
  )
  return account?.isLocked ?? false
}

/** Counts a wrong code as Payload counts a wrong password, in the same place. A lock that has run out starts anew. */
export async function countFailure(
  db: Reading,
  user: string,
  { attempts, minutes }: { readonly attempts: number; readonly minutes: number },
): Promise<void> {
  const before = sql`case when lock_until <= now() then 0 else coalesce(login_attempts, 0) end`
  await db.execute(sql`
    update users set
      login_attempts = ${before} + 1,
      lock_until = case when ${before} + 1 >= ${attempts} then now() + make_interval(mins => ${minutes}) end
    where id = ${user}::uuid
  `)
}
