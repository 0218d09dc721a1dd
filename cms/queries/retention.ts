import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, today } from '@/cms/queries/reading'
import {
  type Decision,
  type Disposable,
  type RetentionRule,
  retentionRuleSchema,
} from '@/domain/retention/retention-rule'
import { type Day, daySchema } from '@/domain/shared/day'

/** The rules of a published municipality with today's day beside them. One statement. */
export function loadRulesOf(db: Reading, municipality: string) {
  return rowsOf(
    db,
    retentionRuleSchema.extend({ today: daySchema }),
    sql`${rules} where m.slug = ${municipality} and m.published and m.archived is not true order by r.content_type`,
  )
}

/** Every rule of every municipality, archived ones too: what they keep must also go. */
export function loadRules(db: Reading): Promise<RetentionRule[]> {
  return rowsOf(db, retentionRuleSchema, sql`${rules} order by m.slug, r.content_type`)
}

const rules = sql`
  select r.id, m.slug as municipality, r.content_type as "contentType", r.after_days as "afterDays",
    r.decision_reference as "decisionReference", ${day(sql`r.decided_on`)} as "decidedOn", ${today} as today
  from retention_rules r join municipalities m on m.id = r.municipality_id
`

/**
 * Deletes what came in on a day or before, and writes how many there were; gives that number. One statement: it is done
 * whole or not at all, and of two that run it at once each row is counted by the one that deletes it. Nothing happens
 * when the rule is no longer the one that was read.
 */
export async function disposeOf(
  db: Reading,
  rule: RetentionRule,
  { decision, last, today: onDay }: { readonly decision: Decision; readonly last: Day; readonly today: Day },
): Promise<number> {
  const [written] = await rowsOf(
    db,
    z.object({ count: z.number() }),
    sql`
    with rule as (
      select municipality_id from retention_rules
      where id = ${rule.id} and after_days = ${rule.afterDays}
        and trim(decision_reference) = ${decision.reference} and ${day(sql`decided_on`)} = ${decision.day}
    ), ${deletion[rule.contentType](last)}, written as (
      insert into disposals (municipality, content_type, decision_reference, count, day)
      select ${rule.municipality}, ${rule.contentType}, ${decision.reference}, count(*), ${onDay}::date
      from gone having count(*) > 0
      returning count, content_type
    ), audited as (
      insert into audit_events (municipality, action, details)
      select rule.municipality_id::text, 'retention.dispose',
        json_build_object('by', 'schedule', 'contentType', written.content_type, 'count', written.count)::text
      from written, rule
    )
    select count from written
  `,
  )
  return written?.count ?? 0
}

/** What is disposed of ends in `gone`. What is known of its translation, which is nothing, goes with it. */
const deletion: Readonly<Record<Disposable, (last: Day) => SQL>> = {
  contactDetails: (last) => sql`
    gone as (
      delete from contact_details d using rule
      where d.municipality_id = rule.municipality_id and ${day(sql`d.received_on`)} <= ${last}
      returning d.id
    ), traces as (
      delete from translation_states t using gone where t.collection = 'contact-details' and t.document = gone.id::text
    )`,
  contactRequests: (last) => sql`
    gone as (
      delete from contact_requests q using rule
      where q.municipality_id = rule.municipality_id and ${day(sql`q.received_on`)} <= ${last}
      returning q.id
    ), details as (
      delete from contact_details d using gone where d.request_id = gone.id returning d.id
    ), traces as (
      delete from translation_states t using (
        select 'contact-requests' as collection, id from gone union all select 'contact-details', id from details
      ) lost where t.collection = lost.collection and t.document = lost.id::text
    )`,
}

/** Deletes the forms that nobody has come back for in time, and gives how many there were. */
export async function deleteExpiredForms(db: Reading): Promise<number> {
  const result = await db.execute(sql`delete from refused_forms where until < now()`)
  return result.rowCount ?? 0
}
