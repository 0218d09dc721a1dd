import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { namedOrganisation, organisationWith } from '@/cms/queries/open-data/references'
import { everyTruth, everyWord, listOf, truthOfAll, wordsOfAll } from '@/cms/queries/open-data/words'
import { day, type Reading, rowsOf } from '@/cms/queries/reading'
import { commitmentStatusSchema } from '@/domain/promises/commitment-status'
import { daySchema } from '@/domain/shared/day'

const updateRow = z.object({
  id: z.string(),
  day: daySchema,
  organisation: namedOrganisation,
  words: wordsOfAll,
  truth: truthOfAll,
  items: listOf(
    z.object({
      id: z.string(),
      commitment: z.string(),
      status: commitmentStatusSchema,
      result: z.coerce.number().nullable(),
      words: wordsOfAll,
    }),
  ),
})
export type UpdateRow = z.output<typeof updateRow>

/** The published updates of a promise, newest first. One statement. */
export function loadOpenUpdates(db: Reading, promise: string): Promise<UpdateRow[]> {
  return rowsOf(
    db,
    updateRow,
    sql`
    select u.id, ${day(sql`u.day`)} as day, ${organisationWith(sql`u.organisation_id`)} as organisation,
      ${everyWord('progress_updates_locales', sql`u.id`, ['text'])} as words, ${everyTruth('progress-updates', sql`u.id`)} as truth,
      (select jsonb_agg(jsonb_build_object('id', i.id, 'commitment', i.commitment, 'status', i.status, 'result', i.result,
          'words', ${everyWord('progress_updates_items_locales', sql`i.id`, ['reason'])}) order by i._order)
        from progress_updates_items i where i._parent_id = u.id) as items
    from progress_updates u where u.promise_id = ${promise} and u.state = 'published'
    order by u.day desc, u.created_at desc
  `,
  )
}
