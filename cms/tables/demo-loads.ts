import { date, pgTable, text } from 'drizzle-orm/pg-core'

/** The day the demonstration was loaded; a site with a row here says on every page that it is a demonstration. */
export const demoLoads = pgTable('demo_loads', {
  name: text('name').primaryKey(),
  loadedOn: date('loaded_on').notNull(),
})
