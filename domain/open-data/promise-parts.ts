import { z } from 'zod'
import { named } from '@/domain/open-data/components'
import { daySchema, idSchema, organisationSchema } from '@/domain/open-data/references'
import { textsSchema } from '@/domain/open-data/texts'
import { commitmentStatusSchema } from '@/domain/promises/commitment-status'

export const commitmentSchema = named(
  'Commitment',
  'One part of a promise: who does what, until when, and how it goes.',
  z.object({
    id: z.string().describe('Never changes.'),
    text: textsSchema,
    owners: z.array(organisationSchema).describe('Who does it.'),
    due: daySchema.nullable().describe('null: goes on all the time.'),
    status: commitmentStatusSchema.describe('What the latest update that names it says; planned until there is one.'),
    reason: textsSchema.nullable().describe('Why it stands as it does.'),
    target: z.number().nullable(),
    result: z.number().nullable().describe('The latest number that was told.'),
    unit: textsSchema.nullable(),
    lastUpdate: daySchema.nullable().describe('The day of the latest update that names it.'),
  }),
)
export type OpenCommitment = z.infer<typeof commitmentSchema>

export const updateSchema = named(
  'Update',
  'What one of the parties has told of how it goes.',
  z.object({
    id: idSchema,
    day: daySchema,
    organisation: organisationSchema,
    text: textsSchema.nullable(),
    items: z.array(
      z.object({
        commitment: z.string().describe('Id of the commitment.'),
        status: commitmentStatusSchema,
        reason: textsSchema.nullable(),
        result: z.number().nullable(),
      }),
    ),
  }),
)
export type OpenUpdate = z.infer<typeof updateSchema>

const interval = 'Bound of the 95 % interval, when one was computed.'

export const indicatorSchema = named(
  'Indicator',
  'Something that is measured to see whether the promise leads anywhere.',
  z.object({
    id: idSchema,
    name: textsSchema.nullable(),
    unit: textsSchema.nullable(),
    desiredDirection: z.enum(['up', 'down', 'keep']),
    directionReason: textsSchema.nullable(),
    baseline: z.object({ day: daySchema, value: z.number() }).nullable(),
    baselineMissingReason: textsSchema.nullable(),
    target: z.number().nullable(),
    source: textsSchema.nullable(),
    values: z
      .array(
        z.object({
          day: daySchema,
          value: z.number(),
          low: z.number().nullable().describe(interval),
          high: z.number().nullable().describe(interval),
          base: z.number().nullable().describe('Answers or cases behind the value.'),
          note: textsSchema.nullable(),
        }),
      )
      .describe('Newest first.'),
  }),
)
export type OpenIndicator = z.infer<typeof indicatorSchema>
