import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/**
 * Letters to staff, written in the transaction of what they tell of and sent by the worker. `body` is emptied when the
 * letter is sent: an invitation holds a key.
 */
export const mailOutbox = pgTable(
  'mail_outbox',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    recipient: text('recipient').notNull(),
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** Not before; moved on while somebody works with it and after every failure. */
    dueAt: timestamp('due_at', { withTimezone: true }).notNull().defaultNow(),
    attempts: integer('attempts').notNull().default(0),
    sentAt: timestamp('sent_at', { withTimezone: true }),
  },
  (table) => [index('mail_outbox_due').on(table.sentAt, table.dueAt)],
)

/** On which days an account has been sent its digest: one a day, however many workers there are. */
export const digests = pgTable('digests', { user: text('user').notNull(), day: date('day').notNull() }, (table) => [
  primaryKey({ columns: [table.user, table.day] }),
])
