import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, type Reading, rowsOf, today, truthIn, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import { activityStates } from '@/domain/activities/activity'
import { shownStateSchema } from '@/domain/agreements/agreement-state'
import { horizonKinds } from '@/domain/agreements/horizon-scale'
import type { LocaleKey } from '@/domain/locales/locales'
import { daySchema } from '@/domain/shared/day'

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])
const organisation = z.object({ slug: z.string(), words: wordsSchema(['name']) })

const activitySchema = z.object({
  id: z.string(),
  state: z.enum(activityStates),
  words: wordsSchema(['title_public', 'description_public']),
  truth: truthSchema,
})
const focusAreaSchema = z.object({
  id: z.string(),
  code: z.string(),
  words: wordsSchema(['title_public', 'description']),
  truth: truthSchema,
  activities: list(activitySchema),
})
const agreementSchema = z.object({
  slug: z.string(),
  today: daySchema,
  from: daySchema,
  to: daySchema,
  state: shownStateSchema,
  words: wordsSchema(['title', 'purposes', 'cooperation_areas']),
  truth: truthSchema,
  parties: list(z.object({ joined: daySchema.nullable(), organisation })),
  principles: list(z.object({ id: z.string(), words: wordsSchema(['text']) })),
  horizons: list(
    z.object({
      id: z.string(),
      kind: z.enum(horizonKinds),
      yearsFrom: z.coerce.number(),
      yearsTo: z.coerce.number(),
      words: wordsSchema(['text']),
    }),
  ),
  signatories: list(z.object({ id: z.string(), day: daySchema, organisation, words: wordsSchema(['role']) })),
  focusAreas: list(focusAreaSchema),
})
export type StoredAgreement = z.output<typeof agreementSchema>
export type StoredFocusArea = z.output<typeof focusAreaSchema>

/**
 * Every agreement of a municipality that residents may know of, with its focus areas and their released activities. Of
 * an activity nothing is read but its public words and its state (decisions.md 18). One statement.
 */
export function loadAgreements(db: Reading, municipality: string, locale: LocaleKey): Promise<StoredAgreement[]> {
  const organisationIn = (id: ReturnType<typeof sql>) => sql`(
    select jsonb_build_object('slug', o.slug, 'words', ${wordsIn(locale, 'organisations_locales', sql`o.id`, ['name'])})
    from organisations o where o.id = ${id}
  )`
  const activities = sql`(
    select jsonb_agg(jsonb_build_object('id', v.id, 'state', v.state,
        'words', ${wordsIn(locale, 'activities_locales', sql`v.id`, ['title_public', 'description_public'])},
        'truth', ${truthIn(locale, 'activities', sql`v.id`)}) order by v.created_at, v.id)
    from activities v join activities_rels r on r.parent_id = v.id and r.path = 'focusAreas'
    where r.focus_areas_id = f.id and v.released and v.municipality_id = a.municipality_id
      and exists (select 1 from activities_locales l where l._parent_id = v.id and l._locale = 'sv' and l.title_public <> '')
  )`
  return rowsOf(
    db,
    agreementSchema,
    sql`
    select a.slug, ${today} as today, ${day(sql`a."from"`)} as "from", ${day(sql`a."to"`)} as "to", a.state,
      ${wordsIn(locale, 'agreements_locales', sql`a.id`, ['title', 'purposes', 'cooperation_areas'])} as words,
      ${truthIn(locale, 'agreements', sql`a.id`)} as truth,
      (select jsonb_agg(jsonb_build_object('joined', ${day(sql`p.joined`)}, 'organisation', ${organisationIn(sql`p.organisation_id`)}) order by p._order)
        from agreements_parties p where p._parent_id = a.id) as parties,
      (select jsonb_agg(jsonb_build_object('id', p.id,
          'words', ${wordsIn(locale, 'agreements_principles_locales', sql`p.id`, ['text'])}) order by p._order)
        from agreements_principles p where p._parent_id = a.id) as principles,
      (select jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'yearsFrom', h.years_from, 'yearsTo', h.years_to,
          'words', ${wordsIn(locale, 'agreements_horizons_locales', sql`h.id`, ['text'])}) order by h._order)
        from agreements_horizons h where h._parent_id = a.id) as horizons,
      (select jsonb_agg(jsonb_build_object('id', s.id, 'day', ${day(sql`s.date`)}, 'organisation', ${organisationIn(sql`s.organisation_id`)},
          'words', ${wordsIn(locale, 'agreements_signatories_locales', sql`s.id`, ['role'])}) order by s._order)
        from agreements_signatories s where s._parent_id = a.id) as signatories,
      (select jsonb_agg(jsonb_build_object('id', f.id, 'code', f.code,
          'words', ${wordsIn(locale, 'focus_areas_locales', sql`f.id`, ['title_public', 'description'])},
          'truth', ${truthIn(locale, 'focus-areas', sql`f.id`)}, 'activities', ${activities}) order by f."order", f.code)
        from focus_areas f where f.agreement_id = a.id and f.municipality_id = a.municipality_id) as "focusAreas"
    from agreements a join municipalities m on m.id = a.municipality_id
    where m.slug = ${municipality} and m.published and m.archived is not true
      and a.state in ('signed', 'expired', 'terminated')
  `,
  )
}
