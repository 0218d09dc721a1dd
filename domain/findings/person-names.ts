import type { Spot } from './finding'
import { firstNames } from './first-names'

const part = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`
/** A capitalised word and up to three more; `af`, `von`, `de` and the like may stand between. */
const pattern = new RegExp(
  String.raw`(?<![\p{L}\d@.-])(${part})((?:[ \u00a0](?:(?:af|av|von|de|la|bin|al|el)[ \u00a0])?${part}){1,3})(?:[ \u00a0](\p{Ll}+))?`,
  'gu',
)
/** What is named after a person is no person: Anna Lindhs plats, Karl Johans torg. */
const places =
  /(gata|gatan|gränd|gränden|väg|vägen|allé|allén|stig|stigen|torg|torget|plats|platsen|park|parken|plan|backe|backen|bro|bron|skola|skolan|förskola|förskolan|kyrka|kyrkan|gård|gården|hus|huset|minne)$/

/**
 * What looks like the name of a person: a common first name with a capital, directly followed by another word with one.
 * A simple rule on purpose. It misses rare first names and surnames that stand alone, and takes no notice of `placeNames`,
 * the names of areas and organisations. Whoever reads the text still has to look.
 */
export function personNames(text: string, placeNames: readonly string[]): readonly Spot[] {
  const places = placeNames.map((name) => name.toLowerCase())
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [, first = '', rest = '', next = ''] = match
    const words = [first, ...rest.trim().split(/[ \u00a0]/)]
    const start = words.findIndex((word, index) => index < words.length - 1 && isFirstName(word))
    if (start === -1 || isPlace(words.at(-1) ?? '', next)) return []
    const quote = words.slice(start).join(' ')
    return places.some((place) => place.includes(quote.toLowerCase()))
      ? []
      : [{ at: match.index + words.slice(0, start).join(' ').length, quote }]
  })
}

function isFirstName(word: string): boolean {
  return firstNames.has(word.toLowerCase()) || (word.includes('-') && word.split('-').every(isFirstName))
}

function isPlace(last: string, next: string): boolean {
  return places.test(last.toLowerCase()) || places.test(next)
}
