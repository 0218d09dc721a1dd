import { sql } from 'drizzle-orm'
import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'

/** What was disposed of by which rule and decision (ADM-04): counts, never content. */
export const disposals = pgTable('disposals', {
  id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
  municipality: text('municipality').notNull(),
  contentType: text('content_type').notNull(),
  decisionReference: text('decision_reference').notNull(),
  count: integer('count').notNull(),
  day: date('day').notNull(),
})
