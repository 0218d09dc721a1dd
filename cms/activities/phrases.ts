import type { ActivityField } from '@/domain/activities/activity'
import { columnNames } from '@/domain/activities/column-names'

const longestQuote = 70

export function quote(text: string): string {
  return `”${text}”`
}

/** Enough of a text to find it again, on one line. */
export function quoteShort(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return quote(line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()} …` : line)
}

/** What our own tables call the field. */
export function nameOf(field: ActivityField): string {
  return quote(columnNames[field].header)
}

export function listWords(words: readonly string[]): string {
  return words.map(quote).join(', ')
}

export function countRows(count: number): string {
  return count === 1 ? '1 rad' : `${count} rader`
}

export function listRows(rows: readonly number[]): string {
  return rows.join(', ')
}
