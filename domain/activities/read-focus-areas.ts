const separators = /[\s,;/+&.]+|(?<!\p{L})och(?!\p{L})/u
const codesAtTheEnd = /\(\s*(\p{Lu}(?:[\s,;/]+\p{Lu})*)\s*\)\s*$/u
const saysNone = /^(inga|\p{Pd})$/iu

/** What is written where focus areas are to be none although the sub-activity names some. */
export const noFocusAreas = 'inga'

export type FocusAreaReading = {
  /** Known codes, each once, in alphabetical order. */
  readonly codes: readonly string[]
  /** What is in the cell but is no known code. */
  readonly unknown: readonly string[]
  /** The cell says in words that there are none. */
  readonly explicitlyNone: boolean
}

/** Codes out of a cell such as "A, B", "A,B", "a/b" or "A och B". A range ("C–F") is not guessed at. */
export function readFocusAreas(cell: string, known: readonly string[]): FocusAreaReading {
  if (saysNone.test(cell)) return { codes: [], unknown: [], explicitlyNone: true }
  const words = cell.split(separators).filter((word) => word !== '')
  const codes = words.map((word) => word.toUpperCase())
  return {
    codes: [...new Set(codes.filter((code) => known.includes(code)))].sort(),
    unknown: words.filter((word) => !known.includes(word.toUpperCase())),
    explicitlyNone: false,
  }
}

/** The letters in parentheses that end a sub-activity, "SSPF (A, B, H)". Empty text when there are none. */
export function codesInSubActivity(subActivity: string): string {
  return codesAtTheEnd.exec(subActivity)?.[1] ?? ''
}

/** The sub-activity without those letters. */
export function withoutCodes(subActivity: string): string {
  return subActivity.replace(codesAtTheEnd, '').trim()
}
