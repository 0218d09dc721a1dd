import { and, eq, inArray } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sessionOf } from '@/cms/hooks/session'
import { columnSynonyms } from '@/cms/tables/import-runs'
import { type ActivityField, activityFields } from '@/domain/activities/activity'
import { type GivenColumns, headingKey } from '@/domain/activities/map-columns'
import type { TableColumn } from '@/domain/activities/read-table'

/** Stands in the table for a heading that people have said belongs to no column of ours. */
const noColumn = 'none'

const columnSchema = z.enum(activityFields).nullable()

/** What people of a municipality have said that headings mean. */
export async function loadColumnMemory(req: PayloadRequest, municipality: string): Promise<GivenColumns> {
  const session = await sessionOf(req)
  const rows = await session.select().from(columnSynonyms).where(eq(columnSynonyms.municipality, municipality))
  return new Map(rows.map(({ heading, column }) => [heading, columnOf(column)]))
}

/**
 * Remembers what a person has made of the headings. What we would have understood by ourselves is not remembered, so
 * that a better guess of ours is not held back by it.
 */
export async function rememberColumns(
  req: PayloadRequest,
  municipality: string,
  { chosen, guessed }: { readonly chosen: GivenColumns; readonly guessed: readonly TableColumn[] },
): Promise<void> {
  const session = await sessionOf(req)
  const byItself = new Map(guessed.map(({ heading, field }) => [headingKey(heading), field]))
  const headings = [...chosen.keys()]
  if (headings.length === 0) return
  await session
    .delete(columnSynonyms)
    .where(and(eq(columnSynonyms.municipality, municipality), inArray(columnSynonyms.heading, headings)))
  const said = [...chosen].filter(([heading, field]) => byItself.get(heading) !== field)
  if (said.length === 0) return
  await session
    .insert(columnSynonyms)
    .values(said.map(([heading, field]) => ({ municipality, heading, column: field ?? noColumn })))
}

/** A column that is no longer ours counts as none. */
function columnOf(stored: string): ActivityField | null {
  return columnSchema.catch(null).parse(stored === noColumn ? null : stored)
}
