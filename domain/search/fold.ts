/**
 * A text as it is compared when somebody searches: small letters without accents, dots and rings. Arabic letters that
 * keyboards of different countries write differently become one, vowel signs and joiners go, and so do the doubles of
 * Ethiopic script that sound the same. Folding what is folded changes nothing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{Mark}\p{Cf}\u0640]/gu, '')
    .replace(/[øæœßłđıþðىیکةەہھ٠-٩۰-۹ሠ-ሧፀ-ፇ]/g, (letter) => alike[letter] ?? shifted(letter))
}

/** The words of a text in their order, folded. Only letters and digits are left, so nothing in them means anything to SQL. */
export function foldedWords(text: string): readonly string[] {
  return wordsIn(text).flatMap(({ folded }) => folded)
}

export interface Word {
  readonly text: string
  /** Where it begins in the text. */
  readonly at: number
  /** What it is compared by: one word, or several where folding parts it. */
  readonly folded: readonly string[]
}

/** The words of a text as they stand in it. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200C\u200D]*/gu)].map((match) => ({
    text: match[0],
    at: match.index,
    folded: plain.test(match[0]) ? [match[0]] : (foldText(match[0]).match(/[\p{L}\p{N}]+/gu) ?? []),
  }))
}

/** Most words of most texts; a rebuilt search folds millions. */
const plain = /^[a-z0-9]+$/

const alike: Readonly<Record<string, string>> = {
  ...{ ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ð: 'd' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه' },
}

/** Runs of letters or digits that stand for another run in the same order. */
const runs = [
  { from: 0x660, to: 0x669, becomes: 0x30 },
  { from: 0x6f0, to: 0x6f9, becomes: 0x30 },
  { from: 0x1220, to: 0x1227, becomes: 0x1230 },
  { from: 0x1340, to: 0x1347, becomes: 0x1338 },
]

function shifted(letter: string): string {
  const code = letter.charCodeAt(0)
  const run = runs.find(({ from, to }) => code >= from && code <= to)
  return run === undefined ? letter : String.fromCharCode(code - run.from + run.becomes)
}
