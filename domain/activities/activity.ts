import { z } from 'zod'
import { daySchema } from '@/domain/shared/day'

export const activityStates = ['initiated', 'ongoing', 'finished', 'unknown'] as const

/** What a table says about a day: its own words, and the day they mean. Null when they mean no single day. */
const plannedDaySchema = z.object({ text: z.string(), day: daySchema.nullable() })

/** Everything a table can say about one activity. All of it is internal; the public texts are written by hand. */
export const activityFieldsSchema = z.object({
  title: z.string(),
  subActivity: z.string(),
  focusAreas: z.array(z.string()),
  state: z.enum(activityStates),
  orientation: z.string(),
  mission: z.string(),
  method: z.string(),
  followUp: z.string(),
  group: z.string(),
  start: plannedDaySchema,
  followUpAt: plannedDaySchema,
  end: plannedDaySchema,
  needsReinforcement: z.boolean().nullable(),
  handledBy: z.string(),
  other: z.string(),
})

export type PlannedDay = Readonly<z.infer<typeof plannedDaySchema>>
export type ActivityState = (typeof activityStates)[number]
export type ActivityFields = Readonly<z.infer<typeof activityFieldsSchema>>
export type ActivityField = keyof ActivityFields

/** In the order of our own tables. */
export const activityFields = activityFieldsSchema.keyof().options

export const dayFields = ['start', 'followUpAt', 'end'] as const satisfies readonly ActivityField[]

/** One row of a table. `row` counts as a spreadsheet does: the first record of the file is 1. */
export type ActivityRow = { readonly row: number; readonly fields: ActivityFields }

const noDay: PlannedDay = { text: '', day: null }

export const emptyActivity: ActivityFields = {
  title: '',
  subActivity: '',
  focusAreas: [],
  state: 'unknown',
  orientation: '',
  mission: '',
  method: '',
  followUp: '',
  group: '',
  start: noDay,
  followUpAt: noDay,
  end: noDay,
  needsReinforcement: null,
  handledBy: '',
  other: '',
}
