import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf } from '@/cms/queries/reading'
import { ahead, type Whose, within } from '@/cms/queries/waiting/whose'
import { approvalContentSchema } from '@/domain/promises/approval'
import { missingPartsOf } from '@/domain/promises/missing-parts'
import { daySchema } from '@/domain/shared/day'
import type { PromiseAtWork } from '@/domain/waiting/found'

const rowSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  state: z.enum(['draft', 'inReview', 'approved', 'published']),
  isApprovedByOwn: z.boolean(),
  editor: z.string().nullable(),
  editorOrganisation: z.string().nullable(),
  wasHandedIn: z.boolean(),
  content: approvalContentSchema.nullable(),
  changedOn: daySchema,
  publishAt: z.string().nullable(),
  unpublishAt: z.string().nullable(),
})

/**
 * The promises of an organisation that are on their way, each as it was last saved, and those with a moment ahead. One
 * statement. What a draft lacks is worked out here, of the Swedish text.
 */
export async function loadPromisesAtWork(db: Reading, whose: Whose): Promise<PromiseAtWork[]> {
  const rows = await rowsOf(
    db,
    rowSchema,
    sql`
    select v.parent_id as id, w.version_title as title, v.version_editorial_state as state,
      exists (select 1 from _promises_v_version_approvals a where a._parent_id = v.id and a.organisation_id = ${whose.organisation}) as "isApprovedByOwn",
      u.id as editor, u.organisation_id as "editorOrganisation",
      exists (
        select 1 from _promises_v earlier
        where earlier.parent_id = v.parent_id and earlier.version_editorial_state in ('inReview', 'approved')
          and earlier.updated_at > coalesce((
            select max(shown.updated_at) from _promises_v shown
            where shown.parent_id = v.parent_id and shown.version__status = 'published'
          ), '-infinity')
      ) as "wasHandedIn",
      case when v.version_editorial_state = 'draft' then ${content} end as content,
      ${day(sql`v.updated_at`)} as "changedOn",
      ${ahead(sql`v.version_publish_at`)} as "publishAt", ${ahead(sql`v.version_unpublish_at`)} as "unpublishAt"
    from _promises_v v
    left join _promises_v_locales w on w._parent_id = v.id and w._locale = 'sv'
    left join users u on u.id = v.version_last_edited_by_id
    where v.latest and ${within(sql`v.version_municipality_id`, whose)}
      and (v.version_editorial_state in ('draft', 'inReview', 'approved')
        or (v.version_editorial_state = 'published' and (v.version_publish_at > now() or v.version_unpublish_at > now())))
      and exists (select 1 from _promises_v_rels r
        where r.parent_id = v.id and r.path = 'version.parties' and r.organisations_id = ${whose.organisation})
  `,
  )
  return rows.map(({ title, editor, editorOrganisation, content: draft, ...row }) => ({
    ...row,
    title: title ?? '',
    lastEditor: editor === null ? null : { id: editor, organisation: editorOrganisation },
    missing: draft === null ? 0 : missingPartsOf(draft).length,
  }))
}

/** What `missingPartsOf` looks at. */
const content = sql`jsonb_build_object(
  'from', v.version_from, 'to', v.version_to, 'followUpFrequency', v.version_follow_up_frequency,
  'problemStatement', w.version_problem_statement, 'basis', w.version_basis,
  'areas', (select jsonb_agg(r.areas_id) from _promises_v_rels r where r.parent_id = v.id and r.path = 'version.areas'),
  'parties', (select jsonb_agg(r.organisations_id) from _promises_v_rels r where r.parent_id = v.id and r.path = 'version.parties'),
  'desiredEffects', (select jsonb_agg(jsonb_build_object('text', ew.text))
    from _promises_v_version_desired_effects e
    left join _promises_v_version_desired_effects_locales ew on ew._parent_id = e.id and ew._locale = 'sv'
    where e._parent_id = v.id),
  'commitments', (select jsonb_agg(jsonb_build_object('text', cw.text, 'due', c.due, 'continuous', c.continuous,
      'owners', (select jsonb_agg(r.organisations_id) from _promises_v_rels r
        where r.parent_id = v.id and r.path = 'version.commitments.' || (c._order - 1) || '.owners')))
    from _promises_v_version_commitments c
    left join _promises_v_version_commitments_locales cw on cw._parent_id = c.id and cw._locale = 'sv'
    where c._parent_id = v.id)
)`
