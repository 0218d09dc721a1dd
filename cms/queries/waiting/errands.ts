import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, today } from '@/cms/queries/reading'
import { type Whose, within } from '@/cms/queries/waiting/whose'
import { daySchema } from '@/domain/shared/day'
import type { Errand } from '@/domain/waiting/found'

interface Asking extends Whose {
  readonly person: string
  /** Whether every statement of accessibility is the person's business, not only those of own municipalities. */
  readonly isOperator: boolean
}

const rowSchema = z.object({
  kind: z.enum(['agreementEnding', 'message', 'oldAssessment', 'emergencyProposal']),
  id: z.string().nullable(),
  title: z.string(),
  day: daySchema,
  count: z.number(),
})

/** What waits beside promises: agreements, letters, statements and emergency numbers. One statement. */
export function loadErrands(db: Reading, asking: Asking): Promise<Errand[]> {
  return rowsOf(
    db,
    rowSchema,
    sql`${agreements(asking)} union all ${messages(asking)} union all ${assessments(asking)} union all ${proposals(asking)}`,
  )
}

/** COO-10: signed, ending within six months or over, and nothing signed that goes on after it. */
function agreements(whose: Whose): SQL {
  return sql`
    select 'agreementEnding' as kind, a.id::text as id, coalesce(w.title, '') as title, ${day(sql`a."to"`)} as day, 1 as count
    from agreements a left join agreements_locales w on w._parent_id = a.id and w._locale = 'sv'
    where ${within(sql`a.municipality_id`, whose)} and a.state = 'signed'
      and ${day(sql`a."to"`)}::date - interval '6 months' <= ${today}::date
      and not exists (select 1 from agreements next
        where next.municipality_id = a.municipality_id and next.state = 'signed' and next."to" > a."to")`
}

/** Letters are counted, never shown. */
function messages(whose: Whose): SQL {
  return sql`
    select 'message', null, '', min(${day(sql`q.received_on`)}), count(*)::integer
    from contact_requests q
    where ${within(sql`q.municipality_id`, whose)} and q.organisation_id = ${whose.organisation} and q.state = 'received'
    having count(*) > 0`
}

/** ADM-07: older than twelve months, as `isAssessmentOld` says. */
function assessments(asking: Asking): SQL {
  return sql`
    select 'oldAssessment', s.id::text, coalesce(w.service, ''), ${day(sql`s.assessed_on`)}, 1
    from accessibility_statements s left join accessibility_statements_locales w on w._parent_id = s.id and w._locale = 'sv'
    where (${asking.isOperator} or ${within(sql`s.municipality_id`, asking)})
      and ${today}::date > ${day(sql`s.assessed_on`)}::date + interval '1 year'`
}

/** ADM-09: proposed by somebody else and not yet what residents see. */
function proposals({ person }: Asking): SQL {
  return sql`
    select 'emergencyProposal', v.parent_id::text, coalesce(v.version_contact, ''), ${day(sql`v.updated_at`)}, 1
    from _emergency_information_v v
    where v.latest and v.version__status = 'draft' and v.version_proposed_by_id <> ${person}`
}
