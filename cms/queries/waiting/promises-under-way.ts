import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, hasPassed, type Reading, rowsOf } from '@/cms/queries/reading'
import { type Whose, within } from '@/cms/queries/waiting/whose'
import { daySchema } from '@/domain/shared/day'
import type { PromiseUnderWay } from '@/domain/waiting/found'

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  from: daySchema,
  to: daySchema,
  followUps: list(z.object({ id: z.string(), plannedFor: daySchema })),
  resolved: list(z.string()),
  delayed: list(z.object({ text: z.string(), lastWord: daySchema })),
  countsOnlyProduction: z.boolean(),
})

/**
 * The published promises of an organisation about which something may wait: a follow-up or the period has passed, a
 * commitment of the organisation is delayed, or only production is counted. One statement.
 */
export function loadPromisesUnderWay(db: Reading, whose: Whose): Promise<PromiseUnderWay[]> {
  return rowsOf(
    db,
    rowSchema,
    sql`
    with own as (
      select p.id, p."from", p."to" from promises p
      where ${within(sql`p.municipality_id`, whose)}
        and p._status = 'published' and p.editorial_state = 'published' and p.outcome is null
        and exists (select 1 from promises_rels r
          where r.parent_id = p.id and r.path = 'parties' and r.organisations_id = ${whose.organisation})
    ),
    news as (
      select u.id, u.promise_id, u.day, u.created_at, u.follow_up_id
      from progress_updates u join own on own.id = u.promise_id
      where u.state = 'published'
    ),
    latest as (
      select distinct on (i.commitment collate "C") i.commitment, i.status, news.day
      from news join progress_updates_items i on i._parent_id = news.id
      order by i.commitment collate "C", news.day desc, news.created_at desc
    ),
    stalled as (
      select c._parent_id as promise_id, jsonb_agg(jsonb_build_object('text', coalesce(w.text, ''),
        'lastWord', ${day(sql`latest.day`)}) order by c._order) as delayed
      from latest join promises_commitments c on c.id = latest.commitment
      left join promises_commitments_locales w on w._parent_id = c.id and w._locale = 'sv'
      where latest.status = 'delayed' and exists (select 1 from promises_rels r
        where r.parent_id = c._parent_id and r.path = 'commitments.' || (c._order - 1) || '.owners'
          and r.organisations_id = ${whose.organisation})
      group by 1
    ),
    heard as (
      select promise_id, jsonb_agg(follow_up_id) as resolved from news where follow_up_id is not null group by 1
    ),
    planned as (
      select f.promise_id, jsonb_agg(jsonb_build_object('id', f.id, 'plannedFor', ${day(sql`f.planned_for`)})) as follow_ups,
        bool_or(${hasPassed(sql`f.planned_for`)}) as some_passed
      from follow_ups f join own on own.id = f.promise_id group by 1
    ),
    counted as (
      select i.promise_id, bool_and(i.kind = 'production') as only_production
      from indicators i join own on own.id = i.promise_id group by 1
    )
    select own.id, coalesce(w.title, '') as title, ${day(sql`own."from"`)} as "from", ${day(sql`own."to"`)} as "to",
      planned.follow_ups as "followUps", heard.resolved, stalled.delayed,
      coalesce(counted.only_production, false) as "countsOnlyProduction"
    from own
    left join promises_locales w on w._parent_id = own.id and w._locale = 'sv'
    left join planned on planned.promise_id = own.id
    left join heard on heard.promise_id = own.id
    left join stalled on stalled.promise_id = own.id
    left join counted on counted.promise_id = own.id
    where planned.some_passed or ${hasPassed(sql`own."to"`)} or stalled.delayed is not null or counted.only_production
  `,
  )
}
