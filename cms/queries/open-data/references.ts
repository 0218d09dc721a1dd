import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { everyTruth, everyWord, truthOfAll, wordsOfAll } from '@/cms/queries/open-data/words'

export const namedThing = z.object({ id: z.string(), slug: z.string(), words: wordsOfAll, truth: truthOfAll })
export const namedOrganisation = namedThing.extend({ kind: z.string() })
export const namedFocusArea = z.object({ code: z.string(), words: wordsOfAll, truth: truthOfAll })
export type NamedThing = z.output<typeof namedThing>
export type NamedOrganisation = z.output<typeof namedOrganisation>
export type NamedFocusArea = z.output<typeof namedFocusArea>

/** The organisation with this id, with its name in every language. */
export function organisationWith(id: SQL): SQL {
  return sql`(
    select jsonb_build_object('id', o.id, 'slug', o.slug, 'kind', o.kind,
      'words', ${everyWord('organisations_locales', sql`o.id`, ['name'])}, 'truth', ${everyTruth('organisations', sql`o.id`)})
    from organisations o where o.id = ${id}
  )`
}

/** The organisations that promise `p` names under a path. */
export function organisationsOf(path: SQL): SQL {
  return sql`(
    select jsonb_agg(${organisationWith(sql`r.organisations_id`)} order by r."order") from promises_rels r
    where r.parent_id = p.id and r.path = ${path} and r.organisations_id is not null
  )`
}

/** The areas of promise `p` that have a page of their own. */
export const areasOfPromise = sql`(
  select jsonb_agg(jsonb_build_object('id', a.id, 'slug', a.slug,
    'words', ${everyWord('areas_locales', sql`a.id`, ['name'])}, 'truth', ${everyTruth('areas', sql`a.id`)}) order by r."order")
  from promises_rels r join areas a on a.id = r.areas_id and a.listed
  where r.parent_id = p.id and r.path = 'areas'
)`

export const focusAreasOfPromise = sql`(
  select jsonb_agg(jsonb_build_object('code', f.code,
    'words', ${everyWord('focus_areas_locales', sql`f.id`, ['title_public'])}, 'truth', ${everyTruth('focus-areas', sql`f.id`)})
    order by r."order")
  from promises_rels r join focus_areas f on f.id = r.focus_areas_id
  where r.parent_id = p.id and r.path = 'focusAreas'
)`
