import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf, truthIn, wordsIn } from '@/cms/queries/reading'
import { truthSchema, wordsSchema } from '@/cms/queries/stored-words'
import type { LocaleKey } from '@/domain/locales/locales'

const promiseWordsSchema = z.object({ id: z.string(), words: wordsSchema(['title', 'summary']), truth: truthSchema })
export type PromiseWords = z.output<typeof promiseWordsSchema>

/** Title and summary of the promises with these ids. One statement; none when there are no ids. */
export async function loadPromiseWords(
  db: Reading,
  ids: readonly string[],
  locale: LocaleKey,
): Promise<ReadonlyMap<string, PromiseWords>> {
  if (ids.length === 0) return new Map()
  const rows = await rowsOf(
    db,
    promiseWordsSchema,
    sql`
      select p.id, ${wordsIn(locale, 'promises_locales', sql`p.id`, ['title', 'summary'])} as words,
        ${truthIn(locale, 'promises', sql`p.id`)} as truth
      from promises p where p.id in (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )})
    `,
  )
  return new Map(rows.map((row) => [row.id, row]))
}
