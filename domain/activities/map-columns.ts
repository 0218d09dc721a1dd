import { type ActivityField, activityFields } from './activity'
import { cleanLine, cleanText, foldTight } from './clean-text'
import { columnNames } from './column-names'
import type { ImportRefusal } from './problems'

type Guess = ActivityField | 'followUpOrDay' | null

/** What a person has said that headings mean, by their folded name; null: nothing of ours, kept as it is. */
export type GivenColumns = ReadonlyMap<string, ActivityField | null>

const nothingGiven: GivenColumns = new Map()

export type ColumnMapping = {
  /** The field of each column; null for a column we do not know. */
  readonly columns: readonly (ActivityField | null)[]
  readonly refusals: readonly ImportRefusal[]
}

const fieldByName = new Map<string, ActivityField>(
  activityFields.flatMap((field) =>
    [field, columnNames[field].header, ...columnNames[field].alsoCalled].map(
      (name) => [foldTight(name), field] as const,
    ),
  ),
)

const looksLikeADay = /\d{1,4}[-/]\d{1,2}/

/**
 * Which column is which, whatever their order. Case, spaces, soft breaks, remarks in parentheses and remarks after a
 * dash do not matter. What is given goes before what we know. Two columns for one field are refused: a wrong guess
 * would put text in the wrong place.
 */
export function mapColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  given: GivenColumns = nothingGiven,
): ColumnMapping {
  const guesses = header.map((name) => guessField(name, given))
  const columns = guesses.map((guess, index) =>
    guess === 'followUpOrDay' ? followUpOrDay(guesses, cellsOf(rows, index)) : guess,
  )
  const refusals = activityFields.flatMap((field): ImportRefusal[] => {
    const headers = header.filter((_, index) => columns[index] === field).map(cleanLine)
    return headers.length > 1 ? [{ code: 'columnsAmbiguous', field, headers }] : []
  })
  if (!columns.includes('title')) {
    const headers = header.map(cleanLine).filter((name) => name !== '')
    return { columns, refusals: [{ code: 'titleColumnMissing', headers }, ...refusals] }
  }
  return { columns, refusals }
}

/** How many headers we know; tells which separator a file uses. */
export function countKnownColumns(header: readonly string[]): number {
  return header.filter((name) => guessField(name, nothingGiven) !== null).length
}

/** What a heading is remembered by: the same words, however they were spelled or broken. Empty for no words. */
export function headingKey(name: string): string {
  return foldTight(name)
}

/** What people wrote after a dash in a header: "Lägesbild - BEHÖVER VI MER?". Empty when there is nothing. */
export function remarkInHeader(name: string): string {
  return /\s\p{Pd}\s(.*)$/u.exec(cleanLine(name))?.[1] ?? ''
}

function guessField(name: string, given: GivenColumns): Guess {
  const whole = cleanText(name)
  const said = given.get(headingKey(whole))
  if (said !== undefined) return said
  const beforeDash = whole.replace(/\s\p{Pd}\s.*$/su, '')
  for (const variant of [whole, withoutParentheses(whole), beforeDash, withoutParentheses(beforeDash)]) {
    const folded = foldTight(variant)
    if (folded === 'uppföljning') return 'followUpOrDay'
    const field = fieldByName.get(folded)
    if (field !== undefined) return field
  }
  return null
}

/** A bare "Uppföljning" is what its neighbours leave over; alone, its cells decide. */
function followUpOrDay(guesses: readonly Guess[], cells: readonly string[]): ActivityField {
  if (guesses.includes('followUp')) return 'followUpAt'
  if (guesses.includes('followUpAt')) return 'followUp'
  return cells.some((cell) => looksLikeADay.test(cell)) ? 'followUpAt' : 'followUp'
}

function cellsOf(rows: readonly (readonly string[])[], index: number): readonly string[] {
  return rows.map((row) => row[index] ?? '')
}

function withoutParentheses(text: string): string {
  return text.replace(/\([^()]*\)?/g, ' ')
}
