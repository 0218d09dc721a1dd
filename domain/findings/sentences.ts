import type { Spot } from './finding'

/** COM-09: more words than this and the sentence is listed. */
const mostWords = 25

/** Abbreviations that stand before something: a point after them ends no sentence. Not those that often stand last, as m.m. and osv. */
const before = new Set(
  'bl.a ca cirka d.v.s dvs ev f.d forts fr.o.m f.ö inkl exkl jfr kap kl max min nr o.d p.g.a pga prel ref resp s.k sk t.ex tex t.o.m tel u.a vol jan feb mars apr jun juni jul aug sept sep okt nov dec mån tis ons tors fre lör sön'.split(
    ' ',
  ),
)
const end = /(?:[.!?…]+["”’»)\]]*)(?=\s|$)|\n+/gu

/** The sentences of a text, trimmed. A new line ends one, as headings and list items have no point. */
export function sentencesOf(text: string): readonly Spot[] {
  const spots: Spot[] = []
  let start = 0
  const close = (stop: number) => {
    const raw = text.slice(start, stop)
    const quote = raw.trim()
    if (quote !== '') spots.push({ at: start + raw.indexOf(quote), quote })
    start = stop
  }
  for (const match of text.matchAll(end)) {
    const stop = match.index + match[0].length
    if (match[0] !== '.' || endsSentence(text.slice(start, match.index), text.slice(stop))) close(stop)
  }
  close(text.length)
  return spots
}

/** Sentences of more than 25 words. A word is anything between spaces that has a letter or a digit. */
export function longSentences(text: string): readonly Spot[] {
  return sentencesOf(text).filter(({ quote }) => wordsIn(quote) > mostWords)
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}

/** Whether a single point between these is the end of a sentence. */
function endsSentence(left: string, right: string): boolean {
  const next = right.trimStart()
  // After an abbreviation, the number of a day or an initial the sentence goes on in small letters or with a number.
  if (/^["”’»(]?\p{Ll}/u.test(next)) return false
  const last = /[^\s("”’»]*$/u.exec(left)?.[0]?.toLowerCase() ?? ''
  return !before.has(last) && !/^\p{L}$/u.test(last)
}
