import { z } from 'zod'
import { named } from '@/domain/open-data/components'

const titles = { 400: 'Bad request', 404: 'Not found', 405: 'Method not allowed', 503: 'Not available' } as const

export type ProblemStatus = keyof typeof titles

export const problemSchema = named(
  'Problem',
  'What went wrong (RFC 9457).',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('In words: what is wrong and what to do about it.'),
  }),
)

/** A problem in the shape of RFC 9457. */
export function problemOf(status: ProblemStatus, detail: string): z.infer<typeof problemSchema> {
  return { type: 'about:blank', title: titles[status], status, detail }
}
