import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import {
  areasOfPromise,
  focusAreasOfPromise,
  namedFocusArea,
  namedOrganisation,
  namedThing,
  organisationsOf,
} from '@/cms/queries/open-data/references'
import { everyTruth, everyWord, listOf, truthOfAll, wordsOfAll } from '@/cms/queries/open-data/words'
import { day, type Reading, rowsOf, today } from '@/cms/queries/reading'
import { commitmentStatusSchema } from '@/domain/promises/commitment-status'
import { outcomeSchema } from '@/domain/promises/phase'
import { daySchema } from '@/domain/shared/day'

export const openPromiseRow = z.object({
  id: z.string(),
  municipality: z.string(),
  slug: z.string(),
  today: daySchema,
  from: daySchema,
  to: daySchema,
  publishedOn: daySchema.nullable(),
  outcome: outcomeSchema.nullable(),
  words: wordsOfAll,
  truth: truthOfAll,
  areas: listOf(namedThing),
  parties: listOf(namedOrganisation),
  focusAreas: listOf(namedFocusArea),
  statuses: listOf(commitmentStatusSchema),
  followUps: listOf(z.object({ id: z.string(), plannedFor: daySchema })),
  resolved: listOf(z.string()),
  lastUpdate: daySchema.nullable(),
})
export type OpenPromiseRow = z.output<typeof openPromiseRow>

/** Published promises of published municipalities: promise `p` of municipality `m`. */
export const publishedPromises = sql`
  promises p join municipalities m on m.id = p.municipality_id
  and m.published and m.archived is not true and p._status = 'published' and p.editorial_state = 'published'
`

const promiseWords = ['title', 'summary', 'audience', 'problem_statement', 'basis', 'outcome_summary']

/** What a list needs of promise `p`. */
export const promiseColumns = sql`
  p.id, m.slug as municipality, p.slug, ${today} as today, ${day(sql`p."from"`)} as "from", ${day(sql`p."to"`)} as "to",
  ${day(sql`p.published_on`)} as "publishedOn", p.outcome,
  ${everyWord('promises_locales', sql`p.id`, promiseWords)} as words, ${everyTruth('promises', sql`p.id`)} as truth,
  ${areasOfPromise} as areas, ${organisationsOf(sql`'parties'`)} as parties, ${focusAreasOfPromise} as "focusAreas",
  (select jsonb_agg(coalesce(${latestOf(sql`i.status::text`)}, 'planned') order by c._order)
    from promises_commitments c where c._parent_id = p.id) as statuses,
  (select jsonb_agg(jsonb_build_object('id', f.id, 'plannedFor', ${day(sql`f.planned_for`)}))
    from follow_ups f where f.promise_id = p.id) as "followUps",
  (select jsonb_agg(u.follow_up_id) from progress_updates u
    where u.promise_id = p.id and u.state = 'published' and u.follow_up_id is not null) as resolved,
  (select ${day(sql`max(u.day)`)} from progress_updates u where u.promise_id = p.id and u.state = 'published') as "lastUpdate"
`

/** Something of the latest published item `i` in an update `u` that names commitment `c`. */
export function latestOf(value: SQL, condition: SQL = sql`true`): SQL {
  return sql`(
    select ${value} from progress_updates u join progress_updates_items i on i._parent_id = u.id
    where u.promise_id = c._parent_id and u.state = 'published' and i.commitment = c.id and ${condition}
    order by u.day desc, u.created_at desc limit 1
  )`
}

interface Wish {
  /** Slug; null means every municipality. */
  readonly municipality: string | null
  /** How many, from which place; null means all. */
  readonly part: { readonly size: number; readonly from: number } | null
}

/** Published promises by municipality and slug. One statement. */
export function loadOpenPromises(db: Reading, { municipality, part }: Wish): Promise<OpenPromiseRow[]> {
  return rowsOf(
    db,
    openPromiseRow,
    sql`
    select ${promiseColumns} from ${publishedPromises} ${inMunicipality(municipality)}
    order by m.slug, p.slug ${part === null ? sql`` : sql`limit ${part.size} offset ${part.from}`}
  `,
  )
}

/** How many promises there are to page through; null when there is no such municipality. One statement. */
export async function countOpenPromises(db: Reading, municipality: string | null): Promise<number | null> {
  const [found] = await rowsOf(
    db,
    z.object({ total: z.coerce.number(), isKnown: z.boolean() }),
    sql`
    select (select count(*) from ${publishedPromises} ${inMunicipality(municipality)}) as total,
      (${municipality}::text is null or exists (
        select 1 from municipalities where slug = ${municipality} and published and archived is not true
      )) as "isKnown"
  `,
  )
  return found?.isKnown === true ? found.total : null
}

function inMunicipality(slug: string | null): SQL {
  return slug === null ? sql`` : sql`where m.slug = ${slug}`
}
