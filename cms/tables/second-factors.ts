import { sql } from 'drizzle-orm'
import { bigint, date, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The second factor of an account: a secret for codes by time, sealed with a key made from APP_SECRET. */
export const secondFactors = pgTable('second_factors', {
  user: text('user').primaryKey(),
  sealedSecret: text('sealed_secret').notNull(),
  /** Null until its owner has typed a first right code. */
  confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
  /** The time step of the last accepted code: none is accepted twice. */
  lastStep: bigint('last_step', { mode: 'number' }),
})

/** Codes for who has lost the phone; each works once. Only hashes are kept. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    user: text('user').notNull(),
    hash: text('hash').notNull(),
    usedOn: date('used_on'),
  },
  (table) => [index('recovery_codes_user').on(table.user)],
)
