import type { LocaleKey } from '@/domain/locales/locales'
import { type Word, wordsIn } from '@/domain/search/fold'
import { isNeedle, type Needles } from '@/domain/search/search-needles'
import type { LocalText } from '@/domain/translations/local-text'

export interface Piece {
  readonly text: string
  /** Whether this is what was searched for. */
  readonly isHit: boolean
}

/** A text cut into what was searched for and what stands around it, so that it can be shown without being HTML. */
export interface MarkedText {
  readonly locale: LocaleKey
  readonly pieces: readonly Piece[]
}

/** About two lines on a desk, four on a phone. */
const snippetLength = 200
const lengthBeforeHit = 60

/** The whole text with its hits marked. */
export function markText(text: LocalText, needles: Needles): MarkedText {
  return { locale: text.locale, pieces: piecesOf(text.text, 0, text.text.length, needles) }
}

/**
 * The part of a document that says most about the search: around the first hit of the passage with most of them, or
 * the beginning of the first passage. Null when there is nothing to show.
 */
export function cutSnippet(passages: readonly LocalText[], needles: Needles): MarkedText | null {
  const counted = passages.map((passage) => ({ passage, hits: hitsIn(passage.text, needles) }))
  const best = counted.toSorted((one, other) => other.hits.length - one.hits.length)[0]
  if (best === undefined) return null
  const { text, locale } = best.passage
  const [start, end] = windowAround(text, best.hits[0]?.at ?? 0)
  const before = start > 0 ? [{ text: '… ', isHit: false }] : []
  const after = end < text.length ? [{ text: ' …', isHit: false }] : []
  return { locale, pieces: [...before, ...piecesOf(text, start, end, needles), ...after] }
}

function piecesOf(text: string, start: number, end: number, needles: Needles): readonly Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (const { at, text: word } of hitsIn(text, needles)) {
    const to = at + word.length
    if (at < from || to > end) continue
    pieces.push({ text: text.slice(from, at), isHit: false }, { text: word, isHit: true })
    from = to
  }
  return [...pieces, { text: text.slice(from, end), isHit: false }].filter((piece) => piece.text !== '')
}

function hitsIn(text: string, needles: Needles): readonly Word[] {
  return wordsIn(text).filter(({ folded }) => folded.some((word) => isNeedle(word, needles)))
}

/** From the beginning of a word to the end of one. A word that alone is longer than a snippet is cut. */
function windowAround(text: string, hit: number): readonly [number, number] {
  const words = wordsIn(text)
  const isShort = text.length <= snippetLength
  const first = isShort || hit <= lengthBeforeHit ? undefined : words.find(({ at }) => at >= hit - lengthBeforeHit)
  const start = first?.at ?? 0
  if (text.length - start <= snippetLength) return [start, text.length]
  const last = words.findLast(({ at, text: word }) => at > start && at + word.length <= start + snippetLength)
  return [start, last === undefined ? wholeSigns(text, start + snippetLength) : last.at + last.text.length]
}

/** Not between the two halves of a sign. */
function wholeSigns(text: string, end: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end
}
