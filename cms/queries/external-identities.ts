import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'

const accountSchema = z.object({ id: z.uuid(), organisation: z.string().nullable() })
const account = sql`select u.id, o.slug as organisation from users u left join organisations o on o.id = u.organisation_id`

/** The account that somebody at a provider has come in to before, with the slug of its organisation. */
export async function accountOfIdentity(db: Reading, issuer: string, subject: string) {
  const [found] = await rowsOf(
    db,
    accountSchema,
    sql`${account} join external_identities e on e."user" = u.id::text
      where e.issuer = ${issuer} and e.subject = ${subject}`,
  )
  return found ?? null
}

/** The account with an address, when nobody at this provider has come in to it yet. */
export async function unclaimedAccount(db: Reading, issuer: string, email: string) {
  const [found] = await rowsOf(
    db,
    accountSchema,
    sql`${account} where u.email = ${email.toLowerCase()}
      and not exists (select from external_identities e where e."user" = u.id::text and e.issuer = ${issuer})`,
  )
  return found ?? null
}

export async function claimAccount(db: Reading, issuer: string, subject: string, user: string): Promise<void> {
  await db.execute(
    sql`insert into external_identities (issuer, subject, "user") values (${issuer}, ${subject}, ${user})`,
  )
}
