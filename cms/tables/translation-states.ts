import { sql } from 'drizzle-orm'
import { jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Translation truth (decisions.md 20): one row per document and locale. `fields` maps a field path to the hash of the
 * Swedish text it was made from and its state; in the Swedish row it maps to the text's own hash and the day it changed.
 * Rows of `promises/draft` tell of a draft that waits beside what residents read.
 */
export const translationStates = pgTable(
  'translation_states',
  {
    collection: text('collection').notNull(),
    document: text('document').notNull(),
    locale: text('locale').notNull(),
    fields: jsonb('fields').notNull().default(sql`'{}'::jsonb`),
    reviewer: text('reviewer'),
    reviewedAt: timestamp('reviewed_at', { withTimezone: true }),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.collection, table.document, table.locale] })],
)
