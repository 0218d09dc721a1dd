import { z } from 'zod'

/** Who acts when nobody is signed in. */
export const auditDoers = ['commandLine', 'schedule', 'service'] as const
export type AuditDoer = (typeof auditDoers)[number]

const doerWords: Readonly<Record<AuditDoer, string>> = {
  commandLine: 'Kommandoraden på servern',
  schedule: 'Tjänsten, på bestämd tid',
  service: 'Tjänsten',
}

const detailsSchema = z.object({
  /** Names of changed fields. */
  fields: z.array(z.string()).catch([]),
  /** States, where the document has one. */
  from: z.string().nullable().catch(null),
  to: z.string().nullable().catch(null),
  by: z.enum(auditDoers).catch('service'),
  /** Whether an earlier version was brought back. */
  restored: z.boolean().catch(false),
})
export type AuditDetails = z.infer<typeof detailsSchema>

/** What the details of a row say, as JSON text. What cannot be read says nothing. */
export function auditDetails(stored: string): AuditDetails {
  return detailsSchema.parse(recordOf(stored))
}

/** Who did it: the function of the account as it was then, or what acted without one. */
export function auditActorWords(actorFunction: string | null, { by }: AuditDetails): string {
  return actorFunction ?? doerWords[by]
}

function recordOf(stored: string): unknown {
  try {
    const value: unknown = JSON.parse(stored)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  } catch {
    return {}
  }
}
