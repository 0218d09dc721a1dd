import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'
import type { AuditFilter } from '@/domain/audit/audit-filter'
import type { AuditReach } from '@/domain/audit/audit-reach'

const eventSchema = z.object({
  number: z.coerce.number(),
  /** In Stockholm: `2026-11-25 17:34:20`. */
  at: z.string(),
  actorFunction: z.string().nullable(),
  action: z.string(),
  collection: z.string().nullable(),
  document: z.string().nullable(),
  locale: z.string().nullable(),
  details: z.string(),
  hash: z.string(),
})
export type AuditEvent = z.output<typeof eventSchema>

/** What somebody may read of the audit log and asks for, the newest first. One statement. */
export function loadAuditEvents(
  db: Reading,
  reach: AuditReach,
  filter: AuditFilter,
  limit: number,
): Promise<AuditEvent[]> {
  const conditions = [sql`number is not null`, withinReach(reach), ...asked(filter)]
  return rowsOf(
    db,
    eventSchema,
    sql`
    select number, to_char(at at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI:SS') as at,
      actor_function as "actorFunction", action, collection, document, locale, details, hash
    from audit_events where ${sql.join(conditions, sql` and `)}
    order by number desc limit ${limit}
  `,
  )
}

function withinReach(reach: AuditReach): SQL {
  if (reach.all) return sql`true`
  const municipalities = sql.join([sql`null`, ...reach.municipalities.map((id) => sql`${id}`)], sql`, `)
  return sql`(organisation = ${reach.organisation} or (organisation is null and municipality in (${municipalities})))`
}

function asked({ uppgift, handelse, slag, dokument, fran, till, fore }: AuditFilter): readonly SQL[] {
  const conditions = [
    uppgift === null ? null : sql`actor_function ilike ${`%${uppgift.replaceAll(/[\\%_]/g, '\\$&')}%`}`,
    handelse === null ? null : sql`action = ${handelse}`,
    slag === null ? null : sql`collection = ${slag}`,
    dokument === null ? null : sql`document = ${dokument}`,
    fran === null ? null : sql`at >= ${fran}::date::timestamp at time zone 'Europe/Stockholm'`,
    till === null ? null : sql`at < (${till}::date + 1)::timestamp at time zone 'Europe/Stockholm'`,
    fore === null ? null : sql`number < ${fore}`,
  ]
  return conditions.filter((condition) => condition !== null)
}
