import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'

/** What the worker writes in the audit log when a moment came and nothing could be done. */
export const missedAction = 'promises.scheduleMissed'

const dueSchema = z.object({
  id: z.string(),
  what: z.enum(['publish', 'unpublish']),
  /** Whether it is in the log already that this moment was missed. */
  isSaid: z.boolean(),
})
export type Due = z.output<typeof dueSchema>

/** What the newest schedules ask for, by the database's clock: to publish, and to take back what residents read. */
export function loadDue(db: Reading): Promise<Due[]> {
  return rowsOf(
    db,
    dueSchema,
    sql`
    with due as (
      select parent_id as id, 'publish' as what, version_publish_at as moment from _promises_v
      where latest and version_publish_at <= now() and version_editorial_state not in ('published', 'withdrawn')
      union all
      select v.parent_id, 'unpublish', v.version_unpublish_at from _promises_v v join promises p on p.id = v.parent_id
      where v.latest and v.version_unpublish_at <= now() and p._status = 'published' and p.editorial_state = 'published'
    )
    select due.id, due.what, exists (
      select from audit_events a
      where a.collection = 'promises' and a.document = due.id::text and a.action = ${missedAction} and a.at >= due.moment
    ) as "isSaid"
    from due order by due.moment, due.id
  `,
  )
}
