import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'
import { areaKindSchema } from '@/domain/areas/area-kind'

const boundarySchema = z.object({ slug: z.string(), kind: areaKindSchema, boundary: z.string() })
export type StoredBoundary = z.output<typeof boundarySchema>

/** The listed areas of a published municipality that have a boundary, as GeoJSON text. One statement, only for its map. */
export function loadBoundaries(db: Reading, municipality: string): Promise<StoredBoundary[]> {
  return rowsOf(
    db,
    boundarySchema,
    sql`
    select a.slug, a.kind::text as kind, a.boundary
    from areas a join municipalities m on m.id = a.municipality_id
    where m.slug = ${municipality} and m.published and m.archived is not true and a.listed and trim(a.boundary) <> ''
    order by a.slug
  `,
  )
}
