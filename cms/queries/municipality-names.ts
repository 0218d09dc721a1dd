import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf, wordsIn } from '@/cms/queries/reading'
import { wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'

const named = z.object({
  collection: z.enum(['areas', 'organisations', 'focus-areas']),
  id: z.string(),
  slug: z.string(),
  kind: z.string().nullable(),
  listed: z.boolean().nullable(),
  parents: z
    .array(z.string())
    .nullish()
    .transform((parents) => parents ?? []),
  population: z.object({ count: z.number(), year: z.number(), source: z.string() }).nullable(),
  words: wordsSchema(['name', 'title_public']),
})
export type Named = z.output<typeof named>

/** Names of everything that promises of a published municipality point at: areas, organisations, focus areas. One statement. */
export function loadMunicipalityNames(db: Reading, municipality: string, locale: LocaleKey): Promise<Named[]> {
  return rowsOf(
    db,
    named,
    sql`
    with here as (select id from municipalities where slug = ${municipality} and published and archived is not true)
    select 'areas' as collection, a.id, a.slug, a.kind::text as kind, a.listed,
      (select jsonb_agg(r.areas_id) from areas_rels r where r.parent_id = a.id and r.path = 'parents') as parents,
      ${newestPopulation} as population,
      ${wordsIn(locale, 'areas_locales', sql`a.id`, ['name'])} as words
    from areas a join here on here.id = a.municipality_id
    union all
    select 'organisations', o.id, o.slug, o.kind::text, null, null, null,
      ${wordsIn(locale, 'organisations_locales', sql`o.id`, ['name'])}
    from organisations o
    where exists (
      select 1 from organisations_rels r join here on here.id = r.municipalities_id
      where r.parent_id = o.id and r.path = 'municipalities'
    )
    union all
    select 'focus-areas', f.id, lower(f.code::text), null, null, null, null,
      ${wordsIn(locale, 'focus_areas_locales', sql`f.id`, ['title_public'])}
    from focus_areas f join here on here.id = f.municipality_id
  `,
  )
}

/** How many live in area a, by its newest year; rows for both sexes together are used where there are any. */
export const newestPopulation = sql`(
  select jsonb_build_object('count', sum(p.count), 'year', p.year, 'source', min(p.source)) from areas_population p
  where p._parent_id = a.id and (p.sex = 'all' or not exists (
    select 1 from areas_population q where q._parent_id = a.id and q.year = p.year and q.sex = 'all'
  ))
  group by p.year order by p.year desc limit 1
)`
