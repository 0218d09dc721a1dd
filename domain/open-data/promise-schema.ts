import { z } from 'zod'
import { named } from '@/domain/open-data/components'
import { envelopeShape } from '@/domain/open-data/envelope'
import { commitmentSchema, indicatorSchema, updateSchema } from '@/domain/open-data/promise-parts'
import {
  areaReferenceSchema,
  daySchema,
  focusAreaSchema,
  idSchema,
  organisationSchema,
} from '@/domain/open-data/references'
import { textsSchema } from '@/domain/open-data/texts'
import { outcomeSchema, promiseStatuses } from '@/domain/promises/phase'

const summaryShape = {
  id: idSchema,
  municipality: z.string().describe('Slug of the municipality.'),
  slug: z.string(),
  url: z.string().describe('The page for residents, in Swedish. Other languages: replace /sv/ by /en/, /ar/ …'),
  self: z.string().describe('The promise with everything that is known of it.'),
  title: textsSchema,
  summary: textsSchema.nullable(),
  from: daySchema,
  to: daySchema.describe('The last day, included.'),
  status: z
    .enum(promiseStatuses)
    .describe('late: a commitment is delayed, a follow-up is overdue, or the time is up without a final account.'),
  outcome: outcomeSchema.nullable().describe('How the promise ended; null until that is told.'),
  publishedOn: daySchema.nullable(),
  parties: z.array(organisationSchema).describe('Who has promised.'),
  areas: z.array(areaReferenceSchema),
  focusAreas: z.array(focusAreaSchema),
  commitments: z
    .object({ total: z.int(), done: z.int() })
    .describe('How many parts the promise has, and how many of them are done.'),
  lastUpdate: daySchema.nullable(),
  nextFollowUp: daySchema.nullable(),
  missedFollowUp: daySchema.nullable().describe('The earliest follow-up that was due and has not come.'),
}

export const promiseSummarySchema = named('PromiseSummary', 'A published promise in a list.', z.object(summaryShape))
export type PromiseSummary = z.infer<typeof promiseSummarySchema>

const promiseSchema = named(
  'Promise',
  'A published promise with all that residents can read about it.',
  z.object({
    ...summaryShape,
    audience: textsSchema.nullable().describe('For whom.'),
    problem: textsSchema.nullable(),
    desiredEffects: z.array(textsSchema),
    commitments: z.array(commitmentSchema),
    updates: z.array(updateSchema).describe('Newest first.'),
    followUps: z.array(z.object({ plannedFor: daySchema, state: z.enum(['done', 'scheduled', 'passed', 'late']) })),
    indicators: z.array(indicatorSchema),
    outcomeSummary: textsSchema.nullable().describe('How it went, in words.'),
    basis: textsSchema.nullable().describe('What the promise builds on.'),
    signatories: z.array(z.object({ role: textsSchema, organisation: organisationSchema, day: daySchema })),
    changes: z
      .array(z.object({ day: daySchema, what: textsSchema, why: textsSchema }))
      .describe('What was changed after publication, newest first.'),
    externalLinks: z.array(z.string()).describe('The same promise on other web sites.'),
    earlierPromise: idSchema.nullable().describe('The promise that this one follows.'),
  }),
)

export const promiseListAnswer = named(
  'PromiseList',
  'A page of published promises, ordered by municipality and slug.',
  z.object({
    ...envelopeShape,
    total: z.int().describe('Promises on all pages.'),
    page: z.int(),
    pages: z.int(),
    next: z.string().nullable().describe('Address of the next page.'),
    previous: z.string().nullable(),
    data: z.array(promiseSummarySchema),
  }),
)

export const promiseAnswer = named('PromiseAnswer', 'One promise.', z.object({ ...envelopeShape, data: promiseSchema }))
