import { z } from 'zod'
import { slugPattern } from '@/domain/shared/slug'

const municipality = z
  .string()
  .regex(slugPattern, 'must be the slug of a municipality, such as those in /api/v1/municipalities')
  .describe('Slug of a municipality, from /api/v1/municipalities.')

const page = z.coerce
  .number('must be a whole number from 1')
  .int('must be a whole number from 1')
  .min(1, 'must be a whole number from 1')
  .max(100_000, 'must be a whole number from 1 to 100000')
  .default(1)
  .describe('Page of the list, from 1.')

/** Parameters that an address may carry. What it carries besides is refused, never ignored: a misspelt one would do nothing. */
export const noParameters = z.strictObject({})
export const pageParameters = z.strictObject({ municipality: municipality.optional(), page })
export const municipalityParameters = z.strictObject({ municipality })

export type ParameterSchema = z.ZodType
export type ParametersOf<Schema extends ParameterSchema> = z.output<Schema>

type Read<Values> = { readonly ok: true; readonly value: Values } | { readonly ok: false; readonly detail: string }

/** Reads the parameters of an address; `detail` says in words what is wrong with the first one that is. */
export function readParameters<Schema extends ParameterSchema>(
  schema: Schema,
  query: URLSearchParams,
): Read<ParametersOf<Schema>> {
  const twice = [...query.keys()].find((name, place, all) => all.indexOf(name) !== place)
  if (twice !== undefined) return { ok: false, detail: `${shortened(twice)}: may be given once only.` }
  const read = schema.safeParse(Object.fromEntries(query))
  return read.success ? { ok: true, value: read.data } : { ok: false, detail: inWords(read.error.issues[0], query) }
}

function inWords(issue: z.core.$ZodIssue | undefined, query: URLSearchParams): string {
  if (issue?.code === 'unrecognized_keys') return `${shortened(issue.keys[0] ?? '')}: there is no such parameter here.`
  const name = String(issue?.path[0] ?? 'query')
  return query.has(name) ? `${name}: ${issue?.message}.` : `${name}: must be given.`
}

function shortened(text: string): string {
  return text.slice(0, 40)
}
