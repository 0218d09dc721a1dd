import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'

const proposalSchema = z.object({
  /** The document. */
  line: z.string(),
  /** The very draft: a change of it has another. */
  version: z.string(),
  contact: z.string(),
  proposedBy: z.string().nullable(),
  proposedByFunction: z.string().nullable(),
  /** Whether residents read the line as it was before. */
  isShown: z.boolean(),
})
export type EmergencyProposal = z.output<typeof proposalSchema>

/** Changes of emergency information that wait for a second person, the oldest first; of one line or of all. */
export function loadEmergencyProposals(db: Reading, line: string | null = null): Promise<EmergencyProposal[]> {
  const one = line === null ? sql`true` : sql`l.id = ${line}`
  return rowsOf(
    db,
    proposalSchema,
    sql`
    select l.id as line, v.id as version, coalesce(v.version_contact, '') as contact,
      v.version_proposed_by_id as "proposedBy", u.function_title as "proposedByFunction",
      coalesce(l._status = 'published', false) as "isShown"
    from emergency_information l
      join _emergency_information_v v on v.parent_id = l.id and v.latest and v.version__status = 'draft'
      left join users u on u.id = v.version_proposed_by_id
    where ${one}
    order by v.updated_at
  `,
  )
}

/** What a line that residents read says in Swedish; nothing when there is no such line. */
export async function loadSwedishEmergencyText(db: Reading, line: string): Promise<string> {
  const [found] = await rowsOf(
    db,
    z.object({ text: z.string() }),
    sql`select coalesce(text, '') as text from emergency_information_locales where _parent_id = ${line} and _locale = 'sv'`,
  )
  return found?.text ?? ''
}
