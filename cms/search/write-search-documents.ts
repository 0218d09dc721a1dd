import { sql } from 'drizzle-orm'
import type { Reading } from '@/cms/queries/reading'
import type { SearchSource } from '@/cms/queries/search-sources'
import { launchedLocales } from '@/domain/locales/locales'
import { searchDocumentIn } from '@/domain/search/search-document'
import { type SearchKind, textConfigurationOf } from '@/domain/search/search-view'

/**
 * Writes the rows of documents of a kind as their sources say, and takes away the rows that `asked` names and no source
 * has any more. One statement; rows in one order, so that two writers never wait for each other in a ring.
 */
export async function writeSearchDocuments(
  db: Reading,
  kind: SearchKind,
  sources: readonly SearchSource[],
  asked: readonly string[] = [],
): Promise<void> {
  await db.execute(sql`
    with wanted as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(sources.flatMap(rowsOf))}::jsonb) as w(
        document text, locale text, municipality text, slug text, title text, body text, folded text,
        configuration text, "titleWords" jsonb, "bodyWords" jsonb
      )
    ),
    gone as (
      delete from search_documents d
      where d.kind = ${kind} and d.document in (select jsonb_array_elements_text(${JSON.stringify(asked)}::jsonb))
        and not exists (select 1 from wanted w where w.document = d.document and w.locale = d.locale)
    )
    insert into search_documents (kind, document, locale, municipality, slug, title, body, folded, vector)
    select ${kind}, w.document, w.locale, w.municipality, w.slug, w.title, w.body, w.folded,
      setweight(${vectorOf(sql`w."titleWords"`)}, 'A') || setweight(${vectorOf(sql`w."bodyWords"`)}, 'B')
    from wanted w order by w.document, w.locale
    on conflict (kind, document, locale) do update set municipality = excluded.municipality, slug = excluded.slug,
      title = excluded.title, body = excluded.body, folded = excluded.folded, vector = excluded.vector
  `)
}

/** The words as they are, and without the endings that words of their language have. */
function vectorOf(words: ReturnType<typeof sql>) {
  return sql`(
    to_tsvector('loftet_simple', (${words} ->> 'own') || ' ' || (${words} ->> 'swedish'))
    || to_tsvector(w.configuration::regconfig, ${words} ->> 'own') || to_tsvector('loftet_sv', ${words} ->> 'swedish')
  )`
}

function rowsOf({ locales, passages, ...place }: SearchSource) {
  return (locales.length === 0 ? launchedLocales : locales).flatMap((locale) => {
    const found = searchDocumentIn(locale, passages)
    return found === null ? [] : [{ ...place, ...found, locale, configuration: textConfigurationOf(locale) }]
  })
}
