import { z } from 'zod'
import { ageBandSchema, ageBands } from './age-bands'

const sexes = ['woman', 'man', 'all'] as const
const sexSchema = z.enum(sexes)
export type Sex = z.infer<typeof sexSchema>
export type AgeBand = z.infer<typeof ageBandSchema>

/** How many of an age and sex live in an area. */
export const populationRowSchema = z.object({
  age: ageBandSchema,
  sex: sexSchema,
  count: z.number(),
  year: z.number(),
  source: z.string(),
})
export type PopulationRow = z.output<typeof populationRowSchema>

/** By year, age and sex, so that the same numbers always stand in the same order. */
export function inPopulationOrder(rows: readonly PopulationRow[]): readonly PopulationRow[] {
  return rows.toSorted(
    (one, other) =>
      one.year - other.year ||
      ageBands.indexOf(one.age) - ageBands.indexOf(other.age) ||
      sexes.indexOf(one.sex) - sexes.indexOf(other.sex),
  )
}
