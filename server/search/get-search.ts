import 'server-only'
import type { Reading } from '@/cms/queries/reading'
import { type FoundDocuments, findDocuments, findLikelyPassages, type SearchPlace } from '@/cms/queries/search'
import type { LocaleKey } from '@/domain/locales/locales'
import { readPageNumber } from '@/domain/promises/page-number'
import { cutSnippet, markText } from '@/domain/search/marked-text'
import { nearestWord } from '@/domain/search/nearest-word'
import { type Needles, needlesFor } from '@/domain/search/search-needles'
import { readSearchQuery, type SearchQuery } from '@/domain/search/search-query'
import type { SearchHit, SearchView } from '@/domain/search/search-view'

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** Hits on a page. */
const pageSize = 20
const mostPages = 1000

/**
 * What a municipality's pages and the service say about the words in an address, in the reader's language. A word that
 * is nowhere is taken for the nearest one that is somewhere. Three statements at most, none when nothing is asked.
 */
export async function getSearch(db: Reading, place: SearchPlace, query: Query): Promise<SearchView> {
  const asked = readSearchQuery(query.q)
  const wanted = { page: readPageNumber(query.sida, mostPages), size: pageSize }
  if (asked.terms.length === 0) return viewOf(asked, null, nothing, wanted.page, place)
  const found = await findDocuments(db, place, asked.terms, wanted)
  const meant = found.best < found.asked.length ? await correct(db, place, asked, found) : null
  if (meant === null) return viewOf(asked, null, found, wanted.page, place)
  return viewOf(asked, meant, await findDocuments(db, place, meant.terms, wanted), wanted.page, place)
}

/** The query with each unknown word exchanged for the nearest known one; null when none is near. */
async function correct(
  db: Reading,
  place: SearchPlace,
  asked: SearchQuery,
  found: FoundDocuments,
): Promise<SearchQuery | null> {
  const unknown = asked.terms.filter(({ folded }) => found.asked.includes(folded) && !found.known.includes(folded))
  if (unknown.length === 0) return null
  const likely = await findLikelyPassages(db, place, unknown)
  const nearest = asked.terms.map(({ word, folded }) => {
    if (!unknown.some((term) => term.folded === folded)) return word
    const texts = likely.filter((one) => one.folded === folded).flatMap(({ body }) => body.map(({ text }) => text))
    return nearestWord(folded, texts) ?? word
  })
  const meant = readSearchQuery(nearest.join(' '))
  return meant.terms.every(({ folded }) => asked.terms.some((term) => term.folded === folded)) ? null : meant
}

function viewOf(
  asked: SearchQuery,
  meant: SearchQuery | null,
  found: FoundDocuments,
  page: number,
  { locale }: SearchPlace,
): SearchView {
  const pages = Math.max(1, Math.ceil(found.total / pageSize))
  const needles = needlesFor(found.asked, found.stems)
  const hits = found.hits.flatMap((hit) => hitOf(hit, needles))
  return {
    query: asked.typed,
    corrected: meant?.typed ?? null,
    isPartial: found.best > 0 && found.best < found.asked.length,
    total: found.total,
    page: Math.min(page, pages),
    pages,
    hits,
    notices: hits.some((hit) => isInAnotherLanguage(hit, locale)) ? [{ kind: 'missing' }] : [],
  }
}

function hitOf({ kind, slug, body }: FoundDocuments['hits'][number], needles: Needles): readonly SearchHit[] {
  const [title, ...passages] = body
  if (title === undefined) return []
  return [{ kind, slug, title: markText(title, needles), snippet: cutSnippet(passages, needles) }]
}

/** Names of areas are the same in every language; anything else that is shown should be in the reader's. */
function isInAnotherLanguage({ kind, title, snippet }: SearchHit, locale: LocaleKey): boolean {
  return kind !== 'area' && [title, snippet].some((text) => text !== null && text.locale !== locale)
}

const nothing: FoundDocuments = { asked: [], best: 0, total: 0, known: [], stems: [], hits: [] }
