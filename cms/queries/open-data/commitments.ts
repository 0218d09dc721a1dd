import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { latestOf, publishedPromises } from '@/cms/queries/open-data/promises'
import { day, type Reading, rowsOf } from '@/cms/queries/reading'
import { sourceLocale } from '@/domain/locales/locales'
import { commitmentStatusSchema } from '@/domain/promises/commitment-status'
import { daySchema } from '@/domain/shared/day'

const commitmentRow = z.object({
  id: z.string(),
  promise: z.string(),
  promiseSlug: z.string(),
  text: z.string().nullable(),
  owners: z
    .array(z.string())
    .nullish()
    .transform((owners) => owners ?? []),
  due: daySchema.nullable(),
  target: z.coerce.number().nullable(),
  unit: z.string().nullable(),
  status: commitmentStatusSchema,
  reason: z.string().nullable(),
  result: z.coerce.number().nullable(),
  lastUpdate: daySchema.nullable(),
})
export type CommitmentRow = z.output<typeof commitmentRow>

const swedishReason = sql`(
  select w.reason from progress_updates_items_locales w where w._parent_id = i.id and w._locale = ${sourceLocale}
)`

/** The commitments of a municipality's published promises as a table has them: in Swedish. One statement. */
export function loadOpenCommitments(db: Reading, municipality: string): Promise<CommitmentRow[]> {
  return rowsOf(
    db,
    commitmentRow,
    sql`
    select c.id, p.id as promise, p.slug as "promiseSlug", w.text, w.target_unit as unit, c.target_number as target,
      case when c.continuous then null else ${day(sql`c.due`)} end as due,
      (select jsonb_agg(o.slug order by r."order") from promises_rels r join organisations o on o.id = r.organisations_id
        where r.parent_id = p.id and r.path = 'commitments.' || (c._order - 1) || '.owners') as owners,
      coalesce(${latestOf(sql`i.status::text`)}, 'planned') as status,
      ${latestOf(swedishReason)} as reason,
      ${latestOf(sql`i.result`, sql`i.result is not null`)} as result,
      ${latestOf(day(sql`u.day`))} as "lastUpdate"
    from ${publishedPromises} join promises_commitments c on c._parent_id = p.id
    left join promises_commitments_locales w on w._parent_id = c.id and w._locale = ${sourceLocale}
    where m.slug = ${municipality}
    order by p.slug, c._order
  `,
  )
}
