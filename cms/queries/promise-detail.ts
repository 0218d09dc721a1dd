import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, today, truthIn, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'
import { outcomeSchema } from '@/domain/promises/phase'
import { daySchema } from '@/domain/shared/day'

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])
const amount = z.coerce.number().nullable()
const area = z.object({ slug: z.string(), words: wordsSchema(['name']) })
const organisation = area

const promiseDetailSchema = z.object({
  id: z.string(),
  slug: z.string(),
  today: daySchema,
  from: daySchema,
  to: daySchema,
  outcome: outcomeSchema.nullable(),
  words: wordsSchema(['title', 'summary', 'audience', 'problem_statement', 'basis', 'outcome_summary']),
  truth: truthSchema,
  areas: list(area),
  parties: list(organisation),
  focusAreas: list(z.object({ code: z.string(), words: wordsSchema(['title_public']) })),
  effects: list(z.object({ id: z.string(), words: wordsSchema(['text']) })),
  commitments: list(
    z.object({
      id: z.string(),
      due: daySchema.nullable(),
      targetNumber: amount,
      owners: list(organisation),
      words: wordsSchema(['text', 'target_unit']),
    }),
  ),
  signatories: list(z.object({ id: z.string(), day: daySchema, organisation, words: wordsSchema(['role']) })),
  changes: list(z.object({ id: z.string(), day: daySchema, words: wordsSchema(['what', 'why']) })),
  links: list(z.object({ url: z.string(), organisation: organisation.nullable() })),
  earlier: z.object({ slug: z.string(), words: wordsSchema(['title']) }).nullable(),
})
export type PromiseDetail = z.output<typeof promiseDetailSchema>

/** One published promise with everything its page shows but updates and indicators. One statement; null when there is none. */
export async function loadPromiseDetail(
  db: Reading,
  { municipality, promise }: { readonly municipality: string; readonly promise: string },
  locale: LocaleKey,
): Promise<PromiseDetail | null> {
  const organisationIn = (id: ReturnType<typeof sql>) => sql`(
    select jsonb_build_object('slug', o.slug, 'words', ${wordsIn(locale, 'organisations_locales', sql`o.id`, ['name'])})
    from organisations o where o.id = ${id}
  )`
  const related = (path: ReturnType<typeof sql>, column: string, one: ReturnType<typeof sql>) => sql`(
    select jsonb_agg(${one} order by r."order") from promises_rels r
    where r.parent_id = p.id and r.path = ${path} and r.${sql.identifier(column)} is not null
  )`
  const areas = sql`(
    select jsonb_agg(jsonb_build_object('slug', a.slug, 'words', ${wordsIn(locale, 'areas_locales', sql`a.id`, ['name'])}) order by r."order")
    from promises_rels r join areas a on a.id = r.areas_id and a.listed
    where r.parent_id = p.id and r.path = 'areas'
  )`
  const focusAreaOfRelation = sql`(
    select jsonb_build_object('code', f.code, 'words', ${wordsIn(locale, 'focus_areas_locales', sql`f.id`, ['title_public'])})
    from focus_areas f where f.id = r.focus_areas_id
  )`
  const owners = related(
    sql`'commitments.' || (c._order - 1) || '.owners'`,
    'organisations_id',
    organisationIn(sql`r.organisations_id`),
  )
  const [found] = await rowsOf(
    db,
    promiseDetailSchema,
    sql`
    select p.id, p.slug, ${today} as today, ${day(sql`p."from"`)} as "from", ${day(sql`p."to"`)} as "to", p.outcome,
      ${wordsIn(locale, 'promises_locales', sql`p.id`, ['title', 'summary', 'audience', 'problem_statement', 'basis', 'outcome_summary'])} as words,
      ${truthIn(locale, 'promises', sql`p.id`)} as truth,
      ${areas} as areas,
      ${related(sql`'parties'`, 'organisations_id', organisationIn(sql`r.organisations_id`))} as parties,
      ${related(sql`'focusAreas'`, 'focus_areas_id', focusAreaOfRelation)} as "focusAreas",
      (select jsonb_agg(jsonb_build_object('id', e.id, 'words', ${wordsIn(locale, 'promises_desired_effects_locales', sql`e.id`, ['text'])}) order by e._order)
        from promises_desired_effects e where e._parent_id = p.id) as effects,
      (select jsonb_agg(jsonb_build_object('id', c.id, 'due', case when c.continuous then null else ${day(sql`c.due`)} end,
          'targetNumber', c.target_number, 'owners', ${owners},
          'words', ${wordsIn(locale, 'promises_commitments_locales', sql`c.id`, ['text', 'target_unit'])}) order by c._order)
        from promises_commitments c where c._parent_id = p.id) as commitments,
      (select jsonb_agg(jsonb_build_object('id', s.id, 'day', ${day(sql`s.date`)}, 'organisation', ${organisationIn(sql`s.organisation_id`)},
          'words', ${wordsIn(locale, 'promises_signatories_locales', sql`s.id`, ['role'])}) order by s._order)
        from promises_signatories s where s._parent_id = p.id) as signatories,
      (select jsonb_agg(jsonb_build_object('id', g.id, 'day', ${day(sql`g.date`)},
          'words', ${wordsIn(locale, 'promises_change_log_locales', sql`g.id`, ['what', 'why'])}) order by g.date desc, g._order desc)
        from promises_change_log g where g._parent_id = p.id) as changes,
      (select jsonb_agg(jsonb_build_object('url', x.url, 'organisation', ${organisationIn(sql`x.organisation_id`)}) order by x._order)
        from promises_external_links x where x._parent_id = p.id) as links,
      (select jsonb_build_object('slug', b.slug, 'words', ${wordsIn(locale, 'promises_locales', sql`b.id`, ['title'])})
        from promises b where b.id = p.previous_promise_id and b._status = 'published' and b.editorial_state = 'published') as earlier
    from promises p join municipalities m on m.id = p.municipality_id
    where m.slug = ${municipality} and m.published and m.archived is not true
      and p.slug = ${promise} and p._status = 'published' and p.editorial_state = 'published'
  `,
  )
  return found ?? null
}
