import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf, today } from '@/cms/queries/reading'
import { roleSchema } from '@/domain/access/capabilities'
import { localeKeySchema } from '@/domain/locales/locales'

const readerSchema = z.object({
  id: z.string(),
  email: z.string(),
  organisation: z.string().nullable(),
  roles: z.array(roleSchema),
  languages: z.array(localeKeySchema),
  municipalities: z.array(z.string()),
})

/**
 * Accounts that want a letter and have had none today. Locked ones get none, nor those that have a one-time password
 * still: nobody has come in with it yet. One statement.
 */
export function loadDigestReaders(db: Reading) {
  return rowsOf(
    db,
    readerSchema,
    sql`
    select u.id, u.email, u.organisation_id as organisation,
      coalesce((select array_agg(r.value::text) from users_roles r where r.parent_id = u.id), '{}') as roles,
      coalesce((select array_agg(l.value::text) from users_languages l where l.parent_id = u.id), '{}') as languages,
      coalesce((select array_agg(t.tenant_id::text) from users_tenants t where t._parent_id = u.id), '{}') as municipalities
    from users u
    where u.digest and u.has_one_time_password is not true and (u.lock_until is null or u.lock_until < now())
      and not exists (select 1 from digests d where d."user" = u.id::text and d.day = ${today}::date)
    order by u.id
  `,
  )
}

/** Whether it is morning in Stockholm by the database's clock: from six until nine. */
export async function isMorning(db: Reading): Promise<boolean> {
  const [row] = await rowsOf(
    db,
    z.object({ hour: z.number() }),
    sql`select extract(hour from now() at time zone 'Europe/Stockholm')::integer as hour`,
  )
  return row !== undefined && row.hour >= 6 && row.hour < 9
}

/** Takes the day's letter to an account; false when somebody else has taken it. Held by the transaction it is taken in. */
export async function takeDigest(db: Reading, user: string): Promise<boolean> {
  const taken = await db.execute(
    sql`insert into digests ("user", day) values (${user}, ${today}::date) on conflict do nothing`,
  )
  return taken.rowCount === 1
}
