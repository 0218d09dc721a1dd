import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { newestPopulation } from '@/cms/queries/municipality-names'
import { publishedPromises } from '@/cms/queries/open-data/promises'
import { namedThing } from '@/cms/queries/open-data/references'
import { everyTruth, everyWord, listOf } from '@/cms/queries/open-data/words'
import { type Reading, rowsOf } from '@/cms/queries/reading'
import { areaKindSchema } from '@/domain/areas/area-kind'

const municipalityRow = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  code: z.string().nullable(),
  promises: z.coerce.number(),
  areas: z.coerce.number(),
})
export type MunicipalityRow = z.output<typeof municipalityRow>

/** Published municipalities by name, with how much there is of each. One statement. */
export function loadOpenMunicipalities(db: Reading): Promise<MunicipalityRow[]> {
  return rowsOf(
    db,
    municipalityRow,
    sql`
    select k.id, k.slug, k.name, nullif(k.code, '') as code,
      (select count(*) from ${publishedPromises} where m.id = k.id) as promises,
      (select count(*) from areas a where a.municipality_id = k.id and a.listed) as areas
    from municipalities k where k.published and k.archived is not true order by k.name collate "sv-x-icu"
  `,
  )
}

const areaRow = namedThing.extend({
  kind: areaKindSchema,
  parents: listOf(namedThing),
  population: z.object({ count: z.number(), year: z.number(), source: z.string() }).nullable(),
  boundary: z.string().nullable(),
})
export type AreaRow = z.output<typeof areaRow>

/** The listed areas of a published municipality; null when there is no such municipality. One statement. */
export async function loadOpenAreas(db: Reading, municipality: string): Promise<AreaRow[] | null> {
  const nameOf = (area: 'a' | 'b') => sql`
    'words', ${everyWord('areas_locales', sql`${sql.identifier(area)}.id`, ['name'])},
    'truth', ${everyTruth('areas', sql`${sql.identifier(area)}.id`)}`
  const [found] = await rowsOf(
    db,
    z.object({ areas: listOf(areaRow) }),
    sql`
    select (
      select jsonb_agg(jsonb_build_object('id', a.id, 'slug', a.slug, 'kind', a.kind, ${nameOf('a')},
        'parents', (select jsonb_agg(jsonb_build_object('id', b.id, 'slug', b.slug, ${nameOf('b')}) order by r."order")
          from areas_rels r join areas b on b.id = r.areas_id and b.listed where r.parent_id = a.id and r.path = 'parents'),
        'population', ${newestPopulation}, 'boundary', a.boundary) order by a.slug)
      from areas a where a.municipality_id = m.id and a.listed
    ) as areas
    from municipalities m where m.slug = ${municipality} and m.published and m.archived is not true
  `,
  )
  return found?.areas ?? null
}
