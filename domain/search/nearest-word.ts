import { wordsIn } from '@/domain/search/fold'

/**
 * The word in the texts that somebody most likely meant by a word that is nowhere in them, or null when none is near:
 * one slip in four letters, two in six, three in ten. Swapped neighbours are one slip. The first of equals is taken, and
 * written as within a sentence.
 */
export function nearestWord(folded: string, texts: readonly string[]): string | null {
  const most = slipsAllowed([...folded].length)
  const words = texts.flatMap((text) =>
    wordsIn(text).map((word) => ({ ...word, begins: beginsSentence(text, word.at) })),
  )
  let nearest: { readonly word: string; readonly slips: number } | null = null
  for (const word of words) {
    const slips = slipsBetween(folded, word.folded.join(''), nearest === null ? most : nearest.slips - 1)
    if (slips !== null) nearest = { word: word.text.toLowerCase(), slips }
  }
  if (nearest === null) return null
  const { word } = nearest
  return words.find(({ text, begins }) => !begins && text.toLowerCase() === word)?.text ?? word
}

/** There every word has a capital; elsewhere a name alone has. */
function beginsSentence(text: string, at: number): boolean {
  return /(^|[.!?:”"\n])\s*$/.test(text.slice(Math.max(0, at - 4), at))
}

function slipsAllowed(length: number): number {
  if (length < 3) return 0
  return length < 6 ? 1 : length < 10 ? 2 : 3
}

/** Letters that must be added, left out, exchanged or swapped with their neighbour; null when more than allowed. */
function slipsBetween(one: string, other: string, most: number): number | null {
  const [from, to] = [[...one], [...other]]
  if (most < 0 || Math.abs(from.length - to.length) > most) return null
  let [before, row] = [[0], to.map((_, index) => index)]
  row.push(to.length)
  for (const [i, letter] of from.entries()) {
    const next = [i + 1]
    for (const [j, wanted] of to.entries()) {
      const exchanged = (row[j] ?? 0) + (letter === wanted ? 0 : 1)
      const isSwap = i > 0 && j > 0 && letter === to[j - 1] && wanted === from[i - 1]
      const swapped = isSwap ? (before[j - 1] ?? 0) + 1 : exchanged
      next.push(Math.min(exchanged, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    ;[before, row] = [row, next]
  }
  const slips = row[to.length] ?? most + 1
  return slips <= most ? slips : null
}
