import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'
import { type CommitmentStatus, commitmentStatusSchema } from '@/domain/promises/commitment-status'

const statusSchema = z.object({ commitment: z.string(), status: commitmentStatusSchema })

/** How each commitment of a promise stands by its latest published update; one that nobody spoke of is not there. */
export async function loadCommitmentStatuses(
  db: Reading,
  promise: string,
): Promise<ReadonlyMap<string, CommitmentStatus>> {
  const rows = await rowsOf(
    db,
    statusSchema,
    sql`
    select distinct on (i.commitment collate "C") i.commitment, i.status
    from progress_updates u join progress_updates_items i on i._parent_id = u.id
    where u.promise_id = ${promise} and u.state = 'published'
    order by i.commitment collate "C", u.day desc, u.created_at desc
  `,
  )
  return new Map(rows.map(({ commitment, status }) => [commitment, status]))
}
