import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'
import { localeKeySchema } from '@/domain/locales/locales'
import type { SearchKind } from '@/domain/search/search-view'

const sourceSchema = z.object({
  document: z.string(),
  municipality: z.string(),
  slug: z.string(),
  /** Languages that may be read, now or from a day to come. */
  locales: z
    .array(localeKeySchema)
    .nullish()
    .transform((locales) => locales ?? []),
  /** What a resident is shown of it, by language; the title first. */
  passages: z.array(
    z
      .partialRecord(localeKeySchema, z.string().nullable())
      .nullable()
      .transform((words) => words ?? {}),
  ),
})
export type SearchSource = z.output<typeof sourceSchema>

/** Which documents of a kind: `d` is the document. */
export const documentsById = (ids: readonly string[]) =>
  sql`d.id in (${sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )})`
export const promisesInArea = (area: string) =>
  sql`d.id in (select r.parent_id from promises_rels r where r.path = 'areas' and r.areas_id = ${area})`
export const promisesOfMunicipality = (municipality: string) => sql`d.municipality_id = ${municipality}`

/** The words of what residents may find, and of nothing else. By id, so that one can go on after the last. One statement. */
export function loadSearchSources(
  db: Reading,
  kind: SearchKind,
  which: SQL,
  { after = null, most = null }: { readonly after?: string | null; readonly most?: number | null } = {},
): Promise<SearchSource[]> {
  const { from, municipality, slug, passages } = sources[kind]
  return rowsOf(
    db,
    sourceSchema,
    sql`
    select d.id::text as document, ${municipality} as municipality, ${slug} as slug, ${passages} as passages,
      (select jsonb_agg(l.key) from languages l where l.active_from is not null) as locales
    from ${from} and ${which} and (${after}::uuid is null or d.id > ${after}::uuid) order by d.id limit ${most}
  `,
  )
}

/** A text of a document in every language: `{ sv: …, ar: … }`. */
function words(table: string, column: string, parent: SQL = sql`d.id`): SQL {
  const text = sql`w.${sql.identifier(column)}`
  return sql`(select jsonb_object_agg(w._locale::text, ${text}) from ${sql.identifier(table)} w where w._parent_id = ${parent})`
}

/** The same of every row of a list in a document; `c` is the row. */
function rows(from: SQL, order: SQL, ...texts: readonly SQL[]): SQL {
  return sql`coalesce((select jsonb_agg(row.text order by row.place) from (
    select ${order} as place, unnest(array[${sql.join([...texts], sql`, `)}]) as text from ${from}
  ) row), '[]'::jsonb)`
}

const owned = (table: string) => sql`${sql.identifier(table)} c where c._parent_id = d.id`
const own = sql`d.municipality_id::text`

const sources: Readonly<Record<SearchKind, { from: SQL; municipality: SQL; slug: SQL; passages: SQL }>> = {
  promise: {
    from: sql`promises d where d._status = 'published' and d.editorial_state = 'published' and d.municipality_id is not null`,
    municipality: own,
    slug: sql`d.slug`,
    passages: sql`jsonb_build_array(
        ${words('promises_locales', 'title')}, ${words('promises_locales', 'summary')},
        ${words('promises_locales', 'problem_statement')}
      )
      || ${rows(owned('promises_desired_effects'), sql`c._order`, words('promises_desired_effects_locales', 'text', sql`c.id`))}
      || ${rows(owned('promises_commitments'), sql`c._order`, words('promises_commitments_locales', 'text', sql`c.id`))}
      || jsonb_build_array(
        ${words('promises_locales', 'audience')}, ${words('promises_locales', 'basis')},
        ${words('promises_locales', 'outcome_summary')}
      )
      || ${rows(
        sql`progress_updates c where c.promise_id = d.id and c.state = 'published'`,
        sql`c.day`,
        words('progress_updates_locales', 'text', sql`c.id`),
      )}
      || ${rows(
        sql`promises_rels r join areas c on c.id = r.areas_id and c.listed where r.parent_id = d.id and r.path = 'areas'`,
        sql`r."order"`,
        words('areas_locales', 'name', sql`c.id`),
      )}`,
  },
  area: {
    from: sql`areas d where d.listed and d.municipality_id is not null`,
    municipality: own,
    slug: sql`d.slug`,
    passages: sql`jsonb_build_array(${words('areas_locales', 'name')})`,
  },
  activity: {
    from: sql`activities d where d.released and d.municipality_id is not null`,
    municipality: own,
    slug: sql`d.id::text`,
    passages: sql`jsonb_build_array(
      ${words('activities_locales', 'title_public')}, ${words('activities_locales', 'description_public')}
    )`,
  },
  page: {
    from: sql`pages d where d.state = 'published' and d.municipality_id is not null`,
    municipality: own,
    slug: sql`d.slug`,
    passages: sql`jsonb_build_array(${words('pages_locales', 'title')}, ${words('pages_locales', 'lead')})
      || ${rows(
        owned('pages_parts'),
        sql`c._order`,
        words('pages_parts_locales', 'title', sql`c.id`),
        words('pages_parts_locales', 'text', sql`c.id`),
      )}`,
  },
  term: {
    from: sql`glossary_terms d where true`,
    municipality: sql`''`,
    slug: sql`d.key`,
    passages: sql`jsonb_build_array(
      ${words('glossary_terms_locales', 'term')}, ${words('glossary_terms_locales', 'explanation')}
    )`,
  },
}
