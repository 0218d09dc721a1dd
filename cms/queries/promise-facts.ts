import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, today } from '@/cms/queries/reading'
import { commitmentStatusSchema } from '@/domain/promises/commitment-status'
import { outcomeSchema } from '@/domain/promises/phase'
import { daySchema } from '@/domain/shared/day'

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

const promiseFactsSchema = z.object({
  id: z.string(),
  slug: z.string(),
  today: daySchema,
  from: daySchema,
  to: daySchema,
  outcome: outcomeSchema.nullable(),
  areas: list(z.string()),
  parties: list(z.string()),
  focusAreas: list(z.string()),
  statuses: list(commitmentStatusSchema),
  followUps: list(z.object({ id: z.string(), plannedFor: daySchema })),
  resolved: list(z.string()),
  lastUpdate: daySchema.nullable(),
})
export type PromiseFacts = z.output<typeof promiseFactsSchema>

/**
 * Every published promise of a municipality with what a list needs of it but its words, latest news first. One statement: what
 * belongs to promises is gathered once for the municipality and then joined, not asked for promise by promise.
 */
export function loadPromiseFacts(db: Reading, municipality: string): Promise<PromiseFacts[]> {
  return rowsOf(
    db,
    promiseFactsSchema,
    sql`
    with shown as (
      select p.* from promises p
      join municipalities m on m.id = p.municipality_id
      where m.slug = ${municipality} and m.published and m.archived is not true
        and p._status = 'published' and p.editorial_state = 'published'
    ),
    news as (
      select u.id, u.promise_id, u.day, u.created_at, u.follow_up_id
      from progress_updates u join shown on shown.id = u.promise_id
      where u.state = 'published'
    ),
    latest as (
      select distinct on (i.commitment collate "C") i.commitment, i.status
      from news join progress_updates_items i on i._parent_id = news.id
      order by i.commitment collate "C", news.day desc, news.created_at desc
    ),
    stands as (
      select c._parent_id as promise_id, jsonb_agg(coalesce(latest.status::text, 'planned') order by c._order) as statuses
      from promises_commitments c
      join shown on shown.id = c._parent_id
      left join latest on latest.commitment = c.id
      group by 1
    ),
    heard as (
      select promise_id, max(day) as last_day, jsonb_agg(follow_up_id) filter (where follow_up_id is not null) as resolved
      from news group by 1
    ),
    ahead as (
      select f.promise_id, jsonb_agg(jsonb_build_object('id', f.id, 'plannedFor', ${day(sql`f.planned_for`)})) as follow_ups
      from follow_ups f join shown on shown.id = f.promise_id group by 1
    ),
    related as (
      select r.parent_id as promise_id,
        jsonb_agg(r.areas_id order by r."order") filter (where r.path = 'areas') as areas,
        jsonb_agg(r.organisations_id order by r."order") filter (where r.path = 'parties') as parties,
        jsonb_agg(r.focus_areas_id order by r."order") filter (where r.path = 'focusAreas') as focus_areas
      from promises_rels r join shown on shown.id = r.parent_id
        where r.path in ('areas', 'parties', 'focusAreas') group by 1
    )
    select shown.id, shown.slug, ${today} as today, ${day(sql`shown."from"`)} as "from", ${day(sql`shown."to"`)} as "to",
      shown.outcome,
      related.areas, related.parties, related.focus_areas as "focusAreas",
      stands.statuses, ahead.follow_ups as "followUps", heard.resolved, ${day(sql`heard.last_day`)} as "lastUpdate"
    from shown
    left join related on related.promise_id = shown.id
    left join stands on stands.promise_id = shown.id
    left join ahead on ahead.promise_id = shown.id
    left join heard on heard.promise_id = shown.id
    order by heard.last_day desc nulls last, shown."from" desc, shown.slug
  `,
  )
}
