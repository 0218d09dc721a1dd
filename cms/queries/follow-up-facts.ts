import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, today } from '@/cms/queries/reading'
import { daySchema } from '@/domain/shared/day'

const followUpFactsSchema = z.object({
  promise: z.string(),
  today: daySchema,
  followUps: z.array(z.object({ id: z.string(), plannedFor: daySchema })),
  resolved: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
})

/** All follow-ups of some promises and which of them a published update answers. One statement. */
export function loadFollowUpFacts(db: Reading, promises: readonly string[]) {
  return rowsOf(
    db,
    followUpFactsSchema,
    sql`
    select f.promise_id as promise, ${today} as today,
      jsonb_agg(jsonb_build_object('id', f.id, 'plannedFor', ${day(sql`f.planned_for`)})) as "followUps",
      (select jsonb_agg(u.follow_up_id) from progress_updates u
        where u.promise_id = f.promise_id and u.state = 'published' and u.follow_up_id is not null) as resolved
    from follow_ups f where f.promise_id = any(${sql.param([...promises])}::uuid[])
    group by f.promise_id
  `,
  )
}
