import { type SQL, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { z } from 'zod'
import { type LocaleKey, sourceLocale } from '@/domain/locales/locales'
import { type Day, daySchema } from '@/domain/shared/day'

/** A database to read from. */
export type Reading = Pick<NodePgDatabase, 'execute'>

/** Runs one statement and checks every row at the door. */
export async function rowsOf<Row extends z.ZodType>(db: Reading, row: Row, statement: SQL): Promise<z.output<Row>[]> {
  const result = await db.execute(statement)
  return result.rows.map((found) => row.parse(found))
}

/** Today in Stockholm by the database's clock, as YYYY-MM-DD. */
export const today = sql`(now() at time zone 'Europe/Stockholm')::date::text`

/** The same, asked for. */
export async function databaseDay(db: Reading): Promise<Day> {
  const [row] = await rowsOf(db, z.object({ today: daySchema }), sql`select ${today} as today`)
  if (row === undefined) throw new Error('The database has no clock')
  return row.today
}

/** A stored day as YYYY-MM-DD. */
export function day(column: SQL): SQL {
  return sql`(${column} at time zone 'Europe/Stockholm')::date::text`
}

/**
 * The words of a document in Swedish and the reader's language: `{ sv: { title }, ar: { title } }`.
 * `table` is a locales table, `parent` the id it belongs to.
 */
export function wordsIn(locale: LocaleKey, table: string, parent: SQL, columns: readonly string[]): SQL {
  const pairs = columns.flatMap((column) => [sql`${sql.raw(`'${column}'`)}`, sql`w.${sql.identifier(column)}`])
  return sql`(
    select jsonb_object_agg(w._locale::text, jsonb_build_object(${sql.join(pairs, sql`, `)}))
    from ${sql.identifier(table)} w
    where w._parent_id = ${parent} and w._locale in ('sv', ${locale}::_locales)
  )`
}

/** The truth about a document's translation into the reader's language; null in Swedish. */
export function truthIn(locale: LocaleKey, collection: string, document: SQL): SQL {
  if (locale === sourceLocale) return sql`null`
  return sql`(
    select jsonb_object_agg(t.locale, t.fields) from translation_states t
    where t.collection = ${collection} and t.document = ${document}::text and t.locale in ('sv', ${locale})
  )`
}

/** Whether a stored day has come: the day itself counts. */
export function hasCome(column: SQL): SQL {
  return sql`${day(column)} <= ${today}`
}

/** Whether a stored day has passed: the day itself does not count. */
export function hasPassed(column: SQL): SQL {
  return sql`${day(column)} < ${today}`
}
