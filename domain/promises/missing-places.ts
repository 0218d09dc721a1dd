import * as z from 'zod/mini'
import type { MissingPart, NeededContent } from '@/domain/promises/missing-parts'

const text = z.pipe(
  z.catch(z.string(), ''),
  z.transform((value: string) => value.trim()),
)
const filled = z.catch(z.nullable(z.string().check(z.minLength(1))), null)
const ids = z.catch(z.array(z.unknown()), [])
/** A form keeps a day as text, and as a moment between a choice and the next answer of the server. */
const day = z.catch(
  z.nullable(
    z.pipe(
      z.union([z.date(), z.string().check(z.minLength(1))]),
      z.transform((value: Date | string) => (typeof value === 'string' ? value : value.toISOString()).slice(0, 10)),
    ),
  ),
  null,
)

const formSchema = z.object({
  areas: ids,
  from: day,
  to: day,
  parties: ids,
  problemStatement: text,
  desiredEffects: z.catch(z.array(z.object({ text })), []),
  commitments: z.catch(z.array(z.object({ text, owners: ids, due: day, continuous: z.catch(z.boolean(), false) })), []),
  followUpFrequency: filled,
  basis: text,
})

/** What a promise needs before it is handed in, as it stands in its form right now. Small enough for the browser. */
export function neededContentOf(form: unknown): NeededContent {
  return formSchema.parse(form)
}

/** The path of the field in the form where a missing part is to be written. */
export function placeOf(part: MissingPart, { commitments, from }: NeededContent): string {
  const first = (lacks: (commitment: NeededContent['commitments'][number]) => boolean) =>
    Math.max(commitments.findIndex(lacks), 0)
  switch (part) {
    case 'area':
      return 'areas'
    case 'period':
      return from === null ? 'from' : 'to'
    case 'periodReversed':
      return 'to'
    case 'problem':
      return 'problemStatement'
    case 'effect':
      return 'desiredEffects'
    case 'commitment':
      return 'commitments'
    case 'commitmentOwner':
      return `commitments.${first(({ owners }) => owners.length === 0)}.owners`
    case 'commitmentDue':
      return `commitments.${first(({ due, continuous }) => due === null && !continuous)}.due`
    case 'followUpFrequency':
      return 'followUpFrequency'
    case 'basis':
      return 'basis'
    case 'party':
      return 'parties'
  }
}
