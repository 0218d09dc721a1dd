import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** Which account somebody is whom the organisation's identity provider vouches for. */
export const externalIdentities = pgTable(
  'external_identities',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    user: text('user').notNull(),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] })],
)
