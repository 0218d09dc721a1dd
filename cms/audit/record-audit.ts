import type { PayloadRequest } from 'payload'
import { personOf } from '@/cms/access/person'
import { sessionOf } from '@/cms/hooks/session'
import { auditEvents } from '@/cms/tables/audit-events'
import type { AuditAction } from '@/domain/audit/actions'
import { type AuditDoer, auditDoers } from '@/domain/audit/details'

/** Something that was done. `details` holds names of fields, states and counts; never what a text said. */
export interface AuditEntry {
  /** What was done: `update`, `promises.approve`, `activities.export`. */
  readonly action: AuditAction
  readonly collection?: string
  readonly document?: string
  readonly municipality?: string | null
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** Context of what is done without an account: `context: { by: 'commandLine' }`. Unsaid it is the service itself. */
export const byCommandLine = { by: 'commandLine' } as const satisfies { by: AuditDoer }

/** Writes to the audit log in the transaction of what is done, so that there is neither the one nor the other alone. */
export async function recordAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const person = personOf(req.user)
  const session = await sessionOf(req)
  const details = person === null ? { by: doerOf(req), ...entry.details } : (entry.details ?? {})
  await session.insert(auditEvents).values({
    actor: person?.id ?? null,
    actorFunction: functionOf(req.user),
    organisation: person?.organisation ?? null,
    municipality: entry.municipality ?? null,
    action: entry.action,
    collection: entry.collection ?? null,
    document: entry.document ?? null,
    locale: req.locale ?? null,
    details: JSON.stringify(details),
  })
}

function doerOf(req: PayloadRequest): AuditDoer {
  return auditDoers.find((doer) => doer === req.context.by) ?? 'service'
}

function functionOf(user: unknown): string | null {
  if (typeof user !== 'object' || user === null || !('functionTitle' in user)) return null
  return typeof user.functionTitle === 'string' ? user.functionTitle : null
}
