import { customType, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What can be found by searching: one row per document and language, with the words that a reader of that language is
 * shown. `municipality` is empty for what belongs to the service. Written by `cms/search`, read by `cms/queries/search`.
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
    body: text('body').notNull(),
    /** Title and body without accents and in small letters, for words that are spelled almost right. */
    folded: text('folded').notNull(),
    vector: tsvector('vector').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.document, table.locale] }),
    index('search_documents_place').on(table.municipality, table.locale),
  ],
)
