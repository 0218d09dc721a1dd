import { z } from 'zod'
import { focusAreaCodes } from '@/domain/agreements/focus-area-code'
import type { Day } from '@/domain/shared/day'
import type { ActivityFields, ActivityState } from './activity'

/** What a state is called in an address. */
const stateNames = {
  initierad: 'initiated',
  pagar: 'ongoing',
  avslutad: 'finished',
  'ej-angivet': 'unknown',
} as const satisfies Readonly<Record<string, ActivityState>>

/** What the table can be sorted by, as the address calls it. */
export const sortNames = ['aktivitet', 'lage', 'paborjas', 'foljs-upp', 'avslutas'] as const
export type SortName = (typeof sortNames)[number]

const one = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema)
const slug = z.string().regex(/^[a-z0-9-]{1,100}$/)

const filterSchema = z.object({
  kommun: one(slug.nullable()).catch(null),
  malomrade: one(z.enum(focusAreaCodes).nullable()).catch(null),
  lage: one(z.enum(Object.keys(stateNames)).nullable()).catch(null),
  forsenad: one(z.literal('1').nullable()).catch(null),
  organisation: one(slug.nullable()).catch(null),
  sortering: one(z.enum(sortNames)).catch('aktivitet'),
  ordning: one(z.enum(['stigande', 'fallande'])).catch('stigande'),
  sida: one(z.coerce.number().int().min(1).max(10_000)).catch(1),
})

/** What of the activity table is wanted, as an address says it. Null: everything. */
export type TableFilter = Readonly<z.infer<typeof filterSchema>>

/** Reads an address. What is not understood counts as not said: a staff page is never empty because of a typing error. */
export function readTableFilter(query: Readonly<Record<string, string | string[] | undefined>>): TableFilter {
  return filterSchema.parse(query)
}

/** The address's query for a filter, changed in some respects; what is as usual is left out. */
export function writeTableFilter(filter: TableFilter, changes: Partial<TableFilter> = {}): string {
  const usual = readTableFilter({})
  const wanted = { ...filter, ...changes }
  const said = Object.entries(wanted).filter(([name, value]) => {
    return value !== null && !Object.entries(usual).some(([key, one]) => key === name && one === value)
  })
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
}

/** The state that a filter asks for. */
export function stateIn({ lage }: TableFilter): ActivityState | null {
  const found = Object.entries(stateNames).find(([name]) => name === lage)
  return found?.[1] ?? null
}

/** An activity whose last day has passed and that nobody has called finished. The last day itself is in time. */
export function isOverdue({ end, state }: Pick<ActivityFields, 'end' | 'state'>, today: Day): boolean {
  return end.day !== null && end.day < today && state !== 'finished'
}
