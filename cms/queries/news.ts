import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf, wordsIn } from '@/cms/queries/reading'
import { wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'

const newsSchema = z.object({
  kind: z.enum(['update', 'promise']),
  id: z.string(),
  moment: z.coerce.date(),
  promise: z.string(),
  title: wordsSchema(['title']),
  words: wordsSchema(['text', 'summary']),
  areas: z
    .array(z.string())
    .nullish()
    .transform((areas) => areas ?? []),
})
export type News = z.output<typeof newsSchema>

const mostEntries = 100

/** The latest published updates and new promises of a municipality, newest first, for feeds. One statement. */
export function loadNews(db: Reading, municipality: string, locale: LocaleKey): Promise<News[]> {
  const areas = sql`(select jsonb_agg(r.areas_id) from promises_rels r where r.parent_id = p.id and r.path = 'areas')`
  return rowsOf(
    db,
    newsSchema,
    sql`
    with shown as (
      select p.* from promises p join municipalities m on m.id = p.municipality_id
      where m.slug = ${municipality} and m.published and m.archived is not true
        and p._status = 'published' and p.editorial_state = 'published'
    )
    select 'update' as kind, u.id, u.day as moment, p.slug as promise,
      ${wordsIn(locale, 'promises_locales', sql`p.id`, ['title'])} as title,
      ${wordsIn(locale, 'progress_updates_locales', sql`u.id`, ['text'])} as words, ${areas} as areas
    from progress_updates u join shown p on p.id = u.promise_id where u.state = 'published'
    union all
    select 'promise', p.id, coalesce(p.published_on, p."from", p.created_at), p.slug,
      ${wordsIn(locale, 'promises_locales', sql`p.id`, ['title'])},
      ${wordsIn(locale, 'promises_locales', sql`p.id`, ['summary'])}, ${areas}
    from shown p
    order by moment desc limit ${mostEntries}
  `,
  )
}
