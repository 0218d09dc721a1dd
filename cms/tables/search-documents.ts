import { customType, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What can be found by searching: one row per document and language, with the words that a reader of that language is
 * shown. `municipality` is the id of one, and empty for what belongs to the service. Written by `cms/search`, read by
 * `cms/queries/search.ts`.
 */
export const searchDocuments = pgTable(
  'search_documents',
  {
    kind: text('kind').notNull(),
    document: text('document').notNull(),
    locale: text('locale').notNull(),
    municipality: text('municipality').notNull(),
    /** The part of the address that names the document: a slug, or the key of a word. */
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    /** Every passage with its language as JSON, the title first: a text that is Swedish for want of another is told so. */
    body: text('body').notNull(),
    /** The different words of the passages as `domain/search` folds them, for parts of words and misspellings. */
    folded: text('folded').notNull(),
    vector: tsvector('vector').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.document, table.locale] }),
    index('search_documents_place').on(table.municipality, table.locale),
  ],
)
