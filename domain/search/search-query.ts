import { wordsIn } from '@/domain/search/fold'

/** A word that is searched for, as it was typed and as it is compared. */
export interface SearchTerm {
  readonly word: string
  readonly folded: string
}

export interface SearchQuery {
  /** What was typed, on one line, without what cannot be seen and no longer than we read. */
  readonly typed: string
  readonly terms: readonly SearchTerm[]
}

const longest = 100
const mostTerms = 8

/**
 * Reads what somebody searches for. Signs that search engines know mean nothing here, and words beyond the eighth are
 * not asked for. Any text at all gives a query; one without letters and digits has no terms.
 */
export function readSearchQuery(value: string | readonly string[] | undefined): SearchQuery {
  const given = (typeof value === 'string' ? value : (value?.[0] ?? '')).slice(0, longest * 4)
  const typed = [...oneLine(given)].slice(0, longest).join('').trim()
  const terms = new Map<string, SearchTerm>()
  for (const { text, folded } of wordsIn(typed))
    for (const one of folded) if (!terms.has(one)) terms.set(one, { word: text.toLowerCase(), folded: one })
  return { typed, terms: [...terms.values()].slice(0, mostTerms) }
}

/** Control signs, marks of direction, halves of signs and private ones go; the joiners of Persian words stay. */
function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/(?![\u200C\u200D])\p{C}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
