import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { hasCome } from '@/cms/queries/reading'
import { sourceLocale } from '@/domain/locales/locales'
import { translatedFieldsSchema } from '@/domain/translations/translation-state'

/** The languages that the site is shown in: a text in another is not published yet. */
const inUse = sql`select l.key::text from languages l where ${hasCome(sql`l.active_from`)} or l.key = ${sourceLocale}`

/** The words of a document in every language in use: `{ sv: { title }, ar: { title } }`. */
export function everyWord(table: string, parent: SQL, columns: readonly string[]): SQL {
  const pairs = columns.flatMap((column) => [sql`${sql.raw(`'${column}'`)}`, sql`w.${sql.identifier(column)}`])
  return sql`(
    select jsonb_object_agg(w._locale::text, jsonb_build_object(${sql.join(pairs, sql`, `)}))
    from ${sql.identifier(table)} w where w._parent_id = ${parent} and w._locale::text in (${inUse})
  )`
}

/** The truth about every translation of a document. */
export function everyTruth(collection: string, document: SQL): SQL {
  return sql`(
    select jsonb_object_agg(t.locale, t.fields) from translation_states t
    where t.collection = ${collection} and t.document = ${document}::text and t.locale <> ${sourceLocale}
  )`
}

/** Words as `everyWord` gives them, with the truth of the document they belong to. */
export const wordsOfAll = z
  .record(z.string(), z.record(z.string(), z.string().nullish()))
  .nullish()
  .transform((words) => words ?? {})

export const truthOfAll = z
  .record(z.string(), translatedFieldsSchema.catch({}))
  .nullish()
  .transform((truth) => truth ?? {})

export type EveryWord = z.output<typeof wordsOfAll>
export type EveryTruth = z.output<typeof truthOfAll>

/** What is null where there is nothing becomes an empty list. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])
}
