import { customType, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/**
 * A form that could not be taken waits here until its page has shown what was typed: 15 minutes at most, encrypted with
 * a key that only the redirect address holds. `id` is a hash of that key.
 */
export const refusedForms = pgTable('refused_forms', {
  id: text('id').primaryKey(),
  sealed: bytea('sealed').notNull(),
  until: timestamp('until', { withTimezone: true }).notNull(),
})
