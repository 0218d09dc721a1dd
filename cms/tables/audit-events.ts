import { sql } from 'drizzle-orm'
import { bigint, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/**
 * ADM-10: who did what, in the order in which it was committed. Never what residents wrote, nor what a text said. A
 * trigger numbers each row and chains it to the one before at commit, and refuses every later change (see the migration).
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    number: bigint('number', { mode: 'number' }).unique(),
    at: timestamp('at', { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
    /** An account, or null for the worker and the command line. */
    actor: text('actor'),
    /** The function of the account as it was then: “kommunikatör, polisen”. */
    actorFunction: text('actor_function'),
    organisation: text('organisation'),
    municipality: text('municipality'),
    action: text('action').notNull(),
    collection: text('collection'),
    document: text('document'),
    locale: text('locale'),
    /** JSON: names of changed fields, counts, states; never their content. */
    details: text('details').notNull().default('{}'),
    previousHash: text('previous_hash'),
    hash: text('hash'),
  },
  (table) => [
    index('audit_events_organisation').on(table.organisation, table.number),
    index('audit_events_document').on(table.collection, table.document),
  ],
)
