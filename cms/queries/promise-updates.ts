import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, truthIn, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'
import { commitmentStatusSchema } from '@/domain/promises/commitment-status'
import { daySchema } from '@/domain/shared/day'

const updateRowSchema = z.object({
  kind: z.literal('update'),
  id: z.string(),
  day: daySchema,
  followUp: z.string().nullable(),
  organisation: z.object({ slug: z.string(), words: wordsSchema(['name']) }),
  words: wordsSchema(['text']),
  truth: truthSchema,
  items: z
    .array(
      z.object({
        id: z.string(),
        commitment: z.string(),
        status: commitmentStatusSchema,
        result: z.coerce.number().nullable(),
        words: wordsSchema(['reason']),
      }),
    )
    .nullish()
    .transform((items) => items ?? []),
})
const followUpRowSchema = z.object({ kind: z.literal('followUp'), id: z.string(), day: daySchema })

export type StoredUpdate = z.output<typeof updateRowSchema>

/** What has been said of a promise, newest first, and when it was to be followed up. One statement. */
export async function loadPromiseUpdates(db: Reading, promise: string, locale: LocaleKey) {
  const rows = await rowsOf(
    db,
    z.discriminatedUnion('kind', [updateRowSchema, followUpRowSchema]),
    sql`
    select 'update' as kind, u.id, ${day(sql`u.day`)} as day, u.day as moment, u.created_at as made, u.follow_up_id as "followUp",
      (select jsonb_build_object('slug', o.slug, 'words', ${wordsIn(locale, 'organisations_locales', sql`o.id`, ['name'])})
        from organisations o where o.id = u.organisation_id) as organisation,
      ${wordsIn(locale, 'progress_updates_locales', sql`u.id`, ['text'])} as words,
      ${truthIn(locale, 'progress-updates', sql`u.id`)} as truth,
      (select jsonb_agg(jsonb_build_object('id', i.id, 'commitment', i.commitment, 'status', i.status, 'result', i.result,
          'words', ${wordsIn(locale, 'progress_updates_items_locales', sql`i.id`, ['reason'])}) order by i._order)
        from progress_updates_items i where i._parent_id = u.id) as items
    from progress_updates u where u.promise_id = ${promise} and u.state = 'published'
    union all
    select 'followUp', f.id, ${day(sql`f.planned_for`)}, f.planned_for, f.created_at, null, null, null, null, null
    from follow_ups f where f.promise_id = ${promise}
    order by moment desc, made desc
  `,
  )
  return {
    updates: rows.filter((row) => row.kind === 'update'),
    followUps: rows.filter((row) => row.kind === 'followUp').map(({ id, day: plannedFor }) => ({ id, plannedFor })),
  }
}
