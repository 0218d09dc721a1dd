import { z } from 'zod'
import { daySchema } from '@/domain/shared/day'

const words = z.string().trim().min(1).max(200).nullable().catch(null)
const uuid = z.uuid().nullable().catch(null)
const number = z.coerce.number().int().positive().safe().nullable().catch(null)

/** What of the log is asked for, by the names that stand in the address. What cannot be understood is not asked for. */
const filterSchema = z.object({
  /** Part of the function of whoever did it, in any case. */
  uppgift: words,
  handelse: words,
  slag: words,
  dokument: uuid,
  /** Days in Stockholm, both included. */
  fran: daySchema.nullable().catch(null),
  till: daySchema.nullable().catch(null),
  /** Only rows with a smaller number: the next page. */
  fore: number,
})
export type AuditFilter = z.infer<typeof filterSchema>

/** Reads the filter from the parts of an address; of a part that is given many times the first counts. */
export function readAuditFilter(query: Readonly<Record<string, unknown>>): AuditFilter {
  const names = Object.keys(filterSchema.shape)
  return filterSchema.parse(Object.fromEntries(names.map((name) => [name, firstOf(query[name])])))
}

/** The same filter as parts of an address, without what is not asked for. */
export function auditQuery(filter: Partial<AuditFilter>): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
  return new URLSearchParams(given).toString()
}

function firstOf(value: unknown): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return first === undefined || first === '' ? null : first
}
