import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { day, hasCome, type Reading, rowsOf } from '@/cms/queries/reading'
import { localeKeySchema } from '@/domain/locales/locales'
import { daySchema } from '@/domain/shared/day'

const pageSchema = z.object({
  kind: z.enum(['language', 'municipality', 'promise', 'area', 'page', 'agreement']),
  municipality: z.string(),
  slug: z.string(),
  changed: daySchema.nullable(),
  languages: z
    .array(localeKeySchema)
    .nullish()
    .transform((languages) => languages ?? []),
})
export type SitemapRow = z.output<typeof pageSchema>

/** Every page that search engines are told of and that depends on what is stored, with the day it changed. One statement. */
export function loadSitemap(db: Reading): Promise<SitemapRow[]> {
  return rowsOf(
    db,
    pageSchema,
    sql`
    with open as (select id, slug from municipalities where published and archived is not true)
    select 'municipality' as kind, open.slug as municipality, '' as slug, null as changed,
      (select jsonb_agg(l.value) from municipalities_active_languages l where l.parent_id = open.id) as languages
    from open
    union all
    select 'promise', open.slug, p.slug, ${day(sql`greatest(p.updated_at,
      (select max(u.updated_at) from progress_updates u where u.promise_id = p.id and u.state = 'published'))`)}, null
    from promises p join open on open.id = p.municipality_id
    where p._status = 'published' and p.editorial_state = 'published'
    union all
    select 'area', open.slug, a.slug, null, null from areas a join open on open.id = a.municipality_id where a.listed
    union all
    select 'page', open.slug, g.slug, ${day(sql`g.updated_at`)}, null
    from pages g join open on open.id = g.municipality_id where g.state = 'published'
    union all
    select distinct 'agreement', open.slug, '', null, null::jsonb
    from agreements a join open on open.id = a.municipality_id where a.state <> 'draft'
    union all
    select 'language', '', l.key::text, null, null from languages l where ${hasCome(sql`l.active_from`)}
    order by 2, 1, 3
  `,
  )
}
