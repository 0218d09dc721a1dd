import type { PromiseStatus } from '@/domain/promises/phase'
import type { PromiseFilter } from '@/domain/promises/promise-view'

/** The words that stand in addresses for a promise's status (interfaces.md). */
export const statusInAddress: Readonly<Record<PromiseStatus, string>> = {
  upcoming: 'kommande',
  ongoing: 'pagar',
  late: 'forsenat',
  ended: 'avslutat',
}

interface Known {
  readonly areas: readonly string[]
  readonly focusAreas: readonly string[]
  readonly parties: readonly string[]
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Reads the filter out of an address. A value may repeat; an empty one is no choice; one that names nothing here is
 * ignored and given back in `unknown`, so that the page can say so.
 */
export function readPromiseFilter(query: Query, known: Known): { filter: PromiseFilter; unknown: readonly string[] } {
  const unknown: string[] = []
  const chosen = (key: string, values: readonly string[]) => {
    const given = [...new Set(valuesOf(query[key]))]
    unknown.push(...given.filter((value) => !values.includes(value)))
    return given.filter((value) => values.includes(value))
  }
  const statusWords = chosen('status', Object.values(statusInAddress))
  const filter = {
    areas: chosen('omrade', known.areas),
    focusAreas: chosen('malomrade', known.focusAreas),
    parties: chosen('part', known.parties),
    statuses: statusesOf(statusWords),
  }
  return { filter, unknown: unknown.map((value) => value.slice(0, 60)) }
}

function statusesOf(words: readonly string[]): readonly PromiseStatus[] {
  const statuses: readonly PromiseStatus[] = ['upcoming', 'ongoing', 'late', 'ended']
  return statuses.filter((status) => words.includes(statusInAddress[status]))
}

function valuesOf(value: string | readonly string[] | undefined): readonly string[] {
  const values = value === undefined ? [] : typeof value === 'string' ? [value] : value
  return values.map((one) => one.trim()).filter((one) => one !== '')
}
