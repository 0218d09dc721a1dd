import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'

/** Whether residents may fetch a file: a published page of a municipality that is shown has it. One statement. */
export async function isShownFile(db: Reading, filename: string): Promise<boolean> {
  const found = await rowsOf(
    db,
    z.object({ one: z.literal(1) }),
    sql`
    select 1 as one from media f
    where (f.filename = ${filename} or f.sizes_small_filename = ${filename}) and exists (
      select 1 from pages_parts p join pages g on g.id = p._parent_id join municipalities m on m.id = g.municipality_id
      where p.media_id = f.id and p.kind in ('picture', 'file') and g.state = 'published'
        and f.municipality_id = m.id and m.published and m.archived is not true
    )
    limit 1
  `,
  )
  return found.length > 0
}
