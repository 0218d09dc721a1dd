import { type Day, daySchema } from '@/domain/shared/day'
import type { PlannedDay } from './activity'
import { cleanLine } from './clean-text'

export type SlashOrder = 'monthFirst' | 'dayFirst'

/** How the slash dates of one file are to be read: proven by a value, contradictory, or open. */
export type SlashReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'proven'; readonly order: SlashOrder; readonly proof: string }
  | { readonly kind: 'contradictory'; readonly monthFirst: string; readonly dayFirst: string }
  | { readonly kind: 'unproven'; readonly example: string }

const slashDate = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/
const dayWithText = /^(\d{4}-\d{2}-\d{2}) \((.*)\)$/s
const textWithoutDay = /^utan dag \((.*)\)$/s

/** One value can prove the order for the whole file: 12/31/23 cannot be the 12th of a 31st month. */
export function findSlashReading(texts: readonly string[]): SlashReading {
  const slashed = texts.filter((text) => slashDate.test(text))
  const monthFirst = slashed.find((text) => canOnlyBe('monthFirst', text))
  const dayFirst = slashed.find((text) => canOnlyBe('dayFirst', text))
  if (monthFirst !== undefined && dayFirst !== undefined) return { kind: 'contradictory', monthFirst, dayFirst }
  if (monthFirst !== undefined) return { kind: 'proven', order: 'monthFirst', proof: monthFirst }
  if (dayFirst !== undefined) return { kind: 'proven', order: 'dayFirst', proof: dayFirst }
  const [example] = slashed
  return example === undefined ? { kind: 'none' } : { kind: 'unproven', example }
}

/**
 * A cell as text and, where it names exactly one day, that day. Understands 2023-07-01, slash dates when their order
 * is known, and the two forms that {@link writePlannedDay} makes. Two-digit years are 20yy.
 */
export function readPlannedDay(cell: string, order: SlashOrder | null): PlannedDay {
  const text = cleanLine(cell)
  const [, written, ownWords = ''] = dayWithText.exec(text) ?? []
  const writtenDay = written === undefined ? null : toDay(written)
  if (writtenDay !== null) return { text: cleanLine(ownWords), day: writtenDay }
  const [, onlyWords] = textWithoutDay.exec(text) ?? []
  if (onlyWords !== undefined) return { text: cleanLine(onlyWords), day: null }
  return { text, day: toDay(text) ?? (order === null ? null : slashDay(text, order)) }
}

/** A cell that {@link readPlannedDay} reads back to the same text and day, whatever else stands in the file. */
export function writePlannedDay({ text, day }: PlannedDay): string {
  if (day !== null) return text === day ? day : `${day} (${text})`
  const again = readPlannedDay(text, null)
  const isPlain = !slashDate.test(text) && again.day === null && again.text === text
  return isPlain ? text : `utan dag (${text})`
}

function canOnlyBe(order: SlashOrder, text: string): boolean {
  const other = order === 'monthFirst' ? 'dayFirst' : 'monthFirst'
  const [, first = '', second = ''] = slashDate.exec(text) ?? []
  const tooLargeForMonth = Number(order === 'monthFirst' ? second : first) > 12
  return tooLargeForMonth && slashDay(text, order) !== null && slashDay(text, other) === null
}

function slashDay(text: string, order: SlashOrder): Day | null {
  const [, first, second, year] = slashDate.exec(text) ?? []
  if (first === undefined || second === undefined || year === undefined) return null
  const [month, day] = order === 'monthFirst' ? [first, second] : [second, first]
  return toDay(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function toDay(text: string): Day | null {
  const parsed = daySchema.safeParse(text)
  return parsed.success ? parsed.data : null
}
