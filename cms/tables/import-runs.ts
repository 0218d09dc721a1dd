import { sql } from 'drizzle-orm'
import { customType, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/**
 * An activity table that somebody has uploaded: read, then applied or forgotten. `before` holds the activities as they
 * were, so that the last import can be undone.
 */
export const importRuns = pgTable(
  'import_runs',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    municipality: text('municipality').notNull(),
    organisation: text('organisation').notNull(),
    user: text('user').notNull(),
    fileName: text('file_name').notNull(),
    /** Null once it is applied or forgotten. */
    content: bytea('content'),
    /** Heading of the file to column of ours, as shown and changed by the person. */
    mapping: jsonb('mapping').notNull().default(sql`'{}'::jsonb`),
    state: text('state').notNull().default('read'),
    counts: jsonb('counts').notNull().default(sql`'{}'::jsonb`),
    before: jsonb('before'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    appliedAt: timestamp('applied_at', { withTimezone: true }),
    undoneAt: timestamp('undone_at', { withTimezone: true }),
  },
  (table) => [index('import_runs_place').on(table.municipality, table.createdAt)],
)

/** What a heading was taken for the last time, per municipality. */
export const columnSynonyms = pgTable(
  'column_synonyms',
  {
    municipality: text('municipality').notNull(),
    heading: text('heading').notNull(),
    column: text('column').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.heading] })],
)
