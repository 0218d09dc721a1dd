import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { hasCome, type Reading, rowsOf } from '@/cms/queries/reading'

const addressSchema = z.object({
  municipality: z.string(),
  kind: z.enum(['language', 'municipality', 'promise', 'withdrawn', 'area', 'page']),
  slug: z.string(),
})

/** Every public address that depends on what is stored. One statement; the proxy decides existence by it. */
export function loadAddresses(db: Reading) {
  return rowsOf(
    db,
    addressSchema,
    sql`
    with open as (select id, slug from municipalities where published and archived is not true)
    select slug as municipality, 'municipality' as kind, '' as slug from open
    union all
    select open.slug, case when p.editorial_state = 'withdrawn' then 'withdrawn' else 'promise' end, p.slug
    from promises p join open on open.id = p.municipality_id
    where p._status = 'published' and p.editorial_state in ('published', 'withdrawn')
    union all
    select open.slug, 'area', a.slug from areas a join open on open.id = a.municipality_id where a.listed
    union all
    select open.slug, 'page', g.slug from pages g join open on open.id = g.municipality_id where g.state = 'published'
    union all
    select '', 'language', l.key::text from languages l where ${hasCome(sql`l.active_from`)}
  `,
  )
}
