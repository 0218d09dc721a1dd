import { z } from 'zod'
import {
  type ActivityField,
  type ActivityFields,
  activityFields,
  activityStates,
  type PlannedDay,
} from '@/domain/activities/activity'
import { cleanText } from '@/domain/activities/clean-text'
import { type ExistingActivity, type ImportRecord, importRecordSchema } from '@/domain/activities/imported-activity'
import { daySchema, noonOf } from '@/domain/shared/day'
import type { FocusAreaIds, ImportTarget } from './load-import-target'

const reinforcementValues = ['yes', 'no', 'unknown'] as const

const storedText = z
  .string()
  .nullish()
  .transform((text) => cleanText(text ?? ''))
/** A day is stored as 12:00 UTC, so its first ten signs are the day. */
const storedDay = z
  .string()
  .nullish()
  .transform((moment) => moment?.slice(0, 10) ?? null)
  .pipe(daySchema.nullable())

/** What we read of an activity in Payload, with relations as ids. */
const storedActivitySchema = z.object({
  id: z.string(),
  organisation: z.string().nullish(),
  importKey: z.string().nullish(),
  imported: z.string().nullish(),
  released: z.boolean().nullish(),
  title: storedText,
  subActivity: storedText,
  focusAreas: z.array(z.string()).nullish(),
  state: z.enum(activityStates).nullish(),
  orientation: storedText,
  mission: storedText,
  method: storedText,
  followUp: storedText,
  group: storedText,
  startText: storedText,
  startDay: storedDay,
  followUpText: storedText,
  followUpDay: storedDay,
  endText: storedText,
  endDay: storedDay,
  needsReinforcement: z.enum(reinforcementValues).nullish(),
  handledBy: storedText,
  other: storedText,
})

/** What we write of an activity; only the fields that change are there. */
type ActivityValues = {
  title?: string
  subActivity?: string
  focusAreas?: string[]
  state?: ActivityFields['state']
  orientation?: string
  mission?: string
  method?: string
  followUp?: string
  group?: string
  startText?: string
  startDay?: string | null
  followUpText?: string
  followUpDay?: string | null
  endText?: string
  endDay?: string | null
  needsReinforcement?: (typeof reinforcementValues)[number]
  handledBy?: string
  other?: string
}

/** A document of the collection as the import sees it. Throws when it is not one: then the schema has moved. */
export function toExisting(
  document: unknown,
  { organisation, focusAreas: { codeById } }: ImportTarget,
): ExistingActivity<string> {
  const stored = storedActivitySchema.parse(document)
  const { id, title, subActivity, orientation, mission, method, followUp, group, handledBy, other } = stored
  const needs = stored.needsReinforcement ?? 'unknown'
  return {
    id,
    isOurs: stored.organisation === organisation,
    importKey: stored.importKey || null,
    imported: readRecord(stored.imported ?? ''),
    released: stored.released ?? false,
    fields: {
      ...{ title, subActivity, orientation, mission, method, followUp, group, handledBy, other },
      // An area of an older agreement has the same letter as its successor.
      focusAreas: [...new Set((stored.focusAreas ?? []).flatMap((area) => codeById.get(area) ?? []))].sort(),
      state: stored.state ?? 'unknown',
      start: { text: stored.startText, day: stored.startDay },
      followUpAt: { text: stored.followUpText, day: stored.followUpDay },
      end: { text: stored.endText, day: stored.endDay },
      needsReinforcement: needs === 'unknown' ? null : needs === 'yes',
    },
  }
}

/** The named fields as Payload stores them. */
export function toValues(
  fields: ActivityFields,
  which: readonly ActivityField[],
  { idByCode }: FocusAreaIds,
): ActivityValues {
  const values: ActivityValues = {}
  for (const field of which) Object.assign(values, valuesOf(field, fields, idByCode))
  return values
}

/** All fields as Payload stores them, with those that a new document must have. */
export function toNewValues(fields: ActivityFields, focusAreas: FocusAreaIds) {
  const { title, state } = fields
  const needsReinforcement = toAnswer(fields.needsReinforcement)
  return { ...toValues(fields, activityFields, focusAreas), title, state, needsReinforcement, released: false }
}

function valuesOf(field: ActivityField, fields: ActivityFields, idByCode: FocusAreaIds['idByCode']): ActivityValues {
  switch (field) {
    case 'focusAreas':
      return { focusAreas: fields.focusAreas.flatMap((code) => idByCode.get(code) ?? []) }
    case 'start':
      return { startText: fields.start.text, startDay: toMoment(fields.start) }
    case 'followUpAt':
      return { followUpText: fields.followUpAt.text, followUpDay: toMoment(fields.followUpAt) }
    case 'end':
      return { endText: fields.end.text, endDay: toMoment(fields.end) }
    case 'needsReinforcement':
      return { needsReinforcement: toAnswer(fields.needsReinforcement) }
    default:
      return { [field]: fields[field] }
  }
}

function toMoment({ day }: PlannedDay): string | null {
  return day === null ? null : noonOf(day).toISOString()
}

function toAnswer(needs: boolean | null): (typeof reinforcementValues)[number] {
  if (needs === null) return 'unknown'
  return needs ? 'yes' : 'no'
}

export function writeRecord(record: ImportRecord): string {
  return JSON.stringify(record)
}

/** Null when there is none or it cannot be read. The plan then takes every difference for an edit. */
function readRecord(text: string): ImportRecord | null {
  try {
    return importRecordSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
