import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'

const factorSchema = z.object({
  sealedSecret: z.string(),
  isConfirmed: z.boolean(),
  lastStep: z.coerce.number().nullable(),
})

/** The factor of an account, held until the transaction ends: of two codes at once, one waits for the other. */
export async function holdFactor(db: Reading, user: string) {
  const [factor] = await rowsOf(
    db,
    factorSchema,
    sql`
    select sealed_secret as "sealedSecret", confirmed_at is not null as "isConfirmed", last_step as "lastStep"
    from second_factors where "user" = ${user} for update
  `,
  )
  return factor ?? null
}

/** A secret that counts for nothing until its owner has typed a code. Leaves a confirmed one alone, and says so. */
export async function proposeSecret(db: Reading, user: string, sealedSecret: string): Promise<boolean> {
  const written = await db.execute(sql`
    insert into second_factors ("user", sealed_secret) values (${user}, ${sealedSecret})
    on conflict ("user") do update set sealed_secret = excluded.sealed_secret, last_step = null
      where second_factors.confirmed_at is null
    returning "user"
  `)
  return written.rows.length > 0
}

export async function confirmFactor(db: Reading, user: string): Promise<void> {
  await db.execute(sql`update second_factors set confirmed_at = now() where "user" = ${user}`)
}

/** A step of time is spent once: false when this one, or a later one, has been. */
export async function spendStep(db: Reading, user: string, step: number): Promise<boolean> {
  const spent = await db.execute(sql`
    update second_factors set last_step = ${step}
    where "user" = ${user} and (last_step is null or last_step < ${step}) returning "user"
  `)
  return spent.rows.length > 0
}

export async function spendRecoveryCode(db: Reading, user: string, hash: string): Promise<boolean> {
  const spent = await db.execute(sql`
    update recovery_codes set used_on = (now() at time zone 'Europe/Stockholm')::date
    where "user" = ${user} and hash = ${hash} and used_on is null returning id
  `)
  return spent.rows.length > 0
}

/** New codes; those before are gone, used or not. */
export async function replaceRecoveryCodes(db: Reading, user: string, hashes: readonly string[]): Promise<void> {
  await db.execute(sql`delete from recovery_codes where "user" = ${user}`)
  const rows = hashes.map((hash) => sql`(${user}, ${hash})`)
  await db.execute(sql`insert into recovery_codes ("user", hash) values ${sql.join(rows, sql`, `)}`)
}

/** Whether there was one. */
export async function removeFactor(db: Reading, user: string): Promise<boolean> {
  await db.execute(sql`delete from recovery_codes where "user" = ${user}`)
  const gone = await db.execute(sql`delete from second_factors where "user" = ${user} returning "user"`)
  return gone.rows.length > 0
}

const standingSchema = z.object({ isOn: z.boolean(), isRequired: z.boolean(), recoveryCodesLeft: z.coerce.number() })

/**
 * Whether an account has a second factor and whether it must: when a municipality of its organisation says so, and for an
 * operator, who reaches them all, when any does.
 */
export async function factorStanding(db: Reading, user: string) {
  const [standing] = await rowsOf(
    db,
    standingSchema,
    sql`
    select
      exists (select from second_factors where "user" = ${user} and confirmed_at is not null) as "isOn",
      exists (
        select from municipalities m where m.require_second_factor and (
          m.id in (select tenant_id from users_tenants where _parent_id = ${user}::uuid)
          or exists (select from users_roles where parent_id = ${user}::uuid and value = 'operator')
        )
      ) as "isRequired",
      (select count(*) from recovery_codes where "user" = ${user} and used_on is null) as "recoveryCodesLeft"
  `,
  )
  return standing ?? { isOn: false, isRequired: false, recoveryCodesLeft: 0 }
}
