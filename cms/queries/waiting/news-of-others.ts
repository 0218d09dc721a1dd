import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, today } from '@/cms/queries/reading'
import { type Whose, within } from '@/cms/queries/waiting/whose'
import { daySchema } from '@/domain/shared/day'
import type { NewsOfOther } from '@/domain/waiting/found'

const rowSchema = z.object({ id: z.string(), title: z.string(), organisation: z.string(), day: daySchema })

/** What other parties have published about the promises of an organisation in the last days (COM-05). One statement. */
export function loadNewsOfOthers(db: Reading, whose: Whose, days: number): Promise<NewsOfOther[]> {
  return rowsOf(
    db,
    rowSchema,
    sql`
    select u.id, coalesce(w.title, '') as title, coalesce(o.name, '') as organisation, ${day(sql`u.day`)} as day
    from progress_updates u
    join promises p on p.id = u.promise_id and p._status = 'published'
    left join promises_locales w on w._parent_id = p.id and w._locale = 'sv'
    left join organisations_locales o on o._parent_id = u.organisation_id and o._locale = 'sv'
    where ${within(sql`u.municipality_id`, whose)} and u.state = 'published'
      and u.organisation_id is distinct from ${whose.organisation}
      and ${day(sql`u.day`)}::date > ${today}::date - ${days}::integer
      and exists (select 1 from promises_rels r
        where r.parent_id = p.id and r.path = 'parties' and r.organisations_id = ${whose.organisation})
  `,
  )
}
