import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'

const namedSchema = z.object({
  id: z.string(),
  slug: z.string(),
  words: wordsSchema(['name', 'title', 'title_public']),
})
export type PreviewName = z.output<typeof namedSchema>

/**
 * What a draft points at, by id, as the public page would name it: areas that have a page, organisations, focus areas by
 * their code, and earlier promises that residents can read. One statement.
 */
export async function loadPreviewNames(
  db: Reading,
  ids: readonly string[],
  locale: LocaleKey,
): Promise<ReadonlyMap<string, PreviewName>> {
  const asked = sql`any(${sql.param([...ids])}::text[])`
  const rows = await rowsOf(
    db,
    namedSchema,
    sql`
    select a.id, a.slug, ${wordsIn(locale, 'areas_locales', sql`a.id`, ['name'])} as words
    from areas a where a.listed and a.id::text = ${asked}
    union all
    select o.id, o.slug, ${wordsIn(locale, 'organisations_locales', sql`o.id`, ['name'])}
    from organisations o where o.id::text = ${asked}
    union all
    select f.id, f.code::text, ${wordsIn(locale, 'focus_areas_locales', sql`f.id`, ['title_public'])}
    from focus_areas f where f.id::text = ${asked}
    union all
    select p.id, p.slug, ${wordsIn(locale, 'promises_locales', sql`p.id`, ['title'])}
    from promises p where p._status = 'published' and p.editorial_state = 'published' and p.id::text = ${asked}
  `,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** The truth about the translation of a draft: what waits beside a published promise, else the promise's own. */
export async function loadDraftTruth(db: Reading, promise: string, locale: LocaleKey) {
  const [row] = await rowsOf(
    db,
    z.object({ truth: truthSchema }),
    sql`
    select jsonb_object_agg(t.locale, t.fields) as truth from (
      select distinct on (s.locale) s.locale, s.fields from translation_states s
      where s.document = ${promise} and s.collection in ('promises', 'promises/draft') and s.locale in ('sv', ${locale})
      order by s.locale, length(s.collection) desc
    ) t
  `,
  )
  return row?.truth ?? null
}
