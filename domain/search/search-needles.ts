/** By what a folded word is known to be one of those searched for. The search in the database goes by the same. */
export interface Needles {
  readonly beginnings: readonly string[]
  readonly parts: readonly string[]
  /** Words without their endings, so short that they begin many another word: an ending may follow, and no more. */
  readonly stems: readonly string[]
}

/** A stem of so many letters finds every word that begins with it. */
export const longStem = 5
const longestEnding = 4
const shortestBeginning = 3
const shortestPart = { latin: 4, other: 3 } as const

/** Whether a word typed is taken for the beginning of longer ones. */
export function isBeginning(folded: string): boolean {
  return [...folded].length >= shortestBeginning
}

/** Whether a word typed is looked for inside others too: `belysning` in `gatubelysning`. Some scripts write fewer letters. */
export function isPart(folded: string): boolean {
  return [...folded].length >= (/^[a-z0-9]+$/.test(folded) ? shortestPart.latin : shortestPart.other)
}

/** What is looked for when these folded words are searched for, `stems` being the words without their endings. */
export function needlesFor(words: readonly string[], stems: readonly string[]): Needles {
  return {
    beginnings: [...words.filter(isBeginning), ...stems.filter((stem) => stem.length >= longStem)],
    parts: words.filter(isPart),
    stems: [...words.filter((word) => !isBeginning(word)), ...stems].filter((stem) => stem.length < longStem),
  }
}

/** Whether a folded word is one of those searched for, as nearly as can be told without its grammar. */
export function isNeedle(word: string, { beginnings, parts, stems }: Needles): boolean {
  return (
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    parts.some((part) => word.includes(part)) ||
    stems.some((stem) => word.startsWith(stem) && word.length <= stem.length + (stem.length < 3 ? 0 : longestEnding))
  )
}
