import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'
import type { LocaleKey } from '@/domain/locales/locales'
import { storedPassagesSchema } from '@/domain/search/search-document'
import { isBeginning, isPart, longStem } from '@/domain/search/search-needles'
import type { SearchTerm } from '@/domain/search/search-query'
import { searchKindSchema, textConfigurationOf } from '@/domain/search/search-view'

/** Where and in which language somebody searches: in a municipality and in what belongs to the service. */
export interface SearchPlace {
  readonly municipality: string
  readonly locale: LocaleKey
}

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

const foundSchema = z.object({
  /** The words asked for that say anything, folded, and how many of them the best documents have. */
  asked: list(z.string()),
  best: z.number(),
  total: z.number(),
  /** The words that are somewhere, folded. */
  known: list(z.string()),
  /** The asked words without their endings. */
  stems: list(z.string()),
  hits: list(z.object({ kind: searchKindSchema, slug: z.string(), body: storedPassagesSchema })),
})
export type FoundDocuments = z.output<typeof foundSchema>

/**
 * The documents that have most of the words, best first, one page of them; a page after the last is the last. A word is
 * there when one has the same stem, begins like it or has it as a part. Words that every text is full of do not count,
 * unless nothing else was asked for. Titles go before texts, and the glossary after the rest. One statement.
 */
export async function findDocuments(
  db: Reading,
  place: SearchPlace,
  terms: readonly SearchTerm[],
  { page, size }: { readonly page: number; readonly size: number },
): Promise<FoundDocuments> {
  const configuration = sql`${textConfigurationOf(place.locale)}::regconfig`
  const asked = terms.map(({ word, folded }) => ({
    word,
    folded,
    begins: isBeginning(folded),
    pattern: isPart(folded) ? `%${folded}%` : null,
  }))
  const [found] = await rowsOf(
    db,
    foundSchema,
    sql`
    with given as (
      select t.*, to_tsvector(${commonWordsOf(place.locale)}::regconfig, t.word) = ''::tsvector as is_common,
        tsvector_to_array(to_tsvector(${configuration}, t.folded) || to_tsvector('loftet_sv', t.folded)) as stems
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as t(word text, folded text, begins boolean, pattern text)
    ),
    terms as materialized (
      select g.*, (
        quote_literal(g.folded) || case when g.begins then ':*' else '' end || coalesce((
          select string_agg(' | ' || quote_literal(stem) || case when length(stem) >= ${longStem} then ':*' else '' end, '')
          from unnest(g.stems) stem
        ), '')
      )::tsquery as query
      from given g where not is_common or (select bool_and(is_common) from given)
    ),
    meant as materialized (select string_agg('(' || query::text || ')', ' | ')::tsquery as query from terms),
    found as materialized (
      select d.kind, d.document, d.title, m.known, cardinality(m.known) as hits,
        ts_rank('{0,0,0,1}', d.vector, meant.query) > 0 as in_title,
        ts_rank(d.vector, meant.query) * case when d.kind = 'term' then 0.5 else 1 end as rank
      from search_documents d cross join meant cross join lateral (
        select array_agg(t.folded) filter (where d.vector @@ t.query or d.folded like t.pattern) as known from terms t
      ) m
      where ${isIn(place)} and m.known is not null
    ),
    shown as materialized (
      select *, row_number() over (order by in_title desc, rank desc, title, document) as place
      from found where hits = (select max(hits) from found)
    )
    select (select jsonb_agg(folded) from terms) as asked, coalesce((select max(hits) from found), 0) as best,
      (select count(*)::int from shown) as total,
      (select jsonb_agg(distinct one) from found, unnest(found.known) one) as known,
      (select jsonb_agg(distinct stem) from terms, unnest(terms.stems) stem) as stems,
      (select jsonb_agg(jsonb_build_object('kind', d.kind, 'slug', d.slug, 'body', d.body) order by s.place)
        from (
          select * from shown order by shown.place limit ${size}
          offset least(${(page - 1) * size}, greatest((select count(*) from shown) - 1, 0) / ${size} * ${size})
        ) s
        join search_documents d on d.kind = s.kind and d.document = s.document and d.locale = ${place.locale}) as hits
  `,
  )
  return found ?? { asked: [], best: 0, total: 0, known: [], stems: [], hits: [] }
}

const likelySchema = z.object({ folded: z.string(), body: storedPassagesSchema })

/** Comparing trigrams costs up to a millisecond a document, so in a large municipality the longest are left out. */
const mostCompared = 200

/** For words that are nowhere: the passages of the documents whose words look most like them. One statement. */
export function findLikelyPassages(db: Reading, place: SearchPlace, unknown: readonly SearchTerm[]) {
  return rowsOf(
    db,
    likelySchema,
    sql`
    with compared as materialized (
      select d.body, d.folded from search_documents d where ${isIn(place)} order by length(d.folded) limit ${mostCompared}
    )
    select t.folded, near.body from jsonb_to_recordset(${JSON.stringify(unknown)}::jsonb) as t(folded text)
    cross join lateral (
      select c.body from compared c order by word_similarity(t.folded, c.folded) desc, length(c.folded) limit 8
    ) near
  `,
  )
}

function isIn({ municipality, locale }: SearchPlace) {
  return sql`d.locale = ${locale} and d.municipality in ('', (
    select m.id::text from municipalities m where m.slug = ${municipality} and m.published and m.archived is not true
  ))`
}

/** The list of words that every text in the language is full of. */
function commonWordsOf(locale: LocaleKey): string {
  const known = { sv: 'swedish', 'sv-simple': 'swedish', fi: 'finnish', en: 'english' } as const
  const found = Object.entries(known).find(([key]) => key === locale)
  return found?.[1] ?? 'simple'
}
