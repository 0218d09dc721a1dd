import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf, truthIn, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'

const termSchema = z.object({ key: z.string(), words: wordsSchema(['term', 'explanation']), truth: truthSchema })
export type StoredTerm = z.output<typeof termSchema>

/** The whole glossary. One statement. */
export function loadGlossary(db: Reading, locale: LocaleKey): Promise<StoredTerm[]> {
  return rowsOf(
    db,
    termSchema,
    sql`
    select g.key, ${wordsIn(locale, 'glossary_terms_locales', sql`g.id`, ['term', 'explanation'])} as words,
      ${truthIn(locale, 'glossary-terms', sql`g.id`)} as truth
    from glossary_terms g order by g.key
  `,
  )
}
