import { may } from '@/domain/access/actions'
import type { Role } from '@/domain/access/capabilities'

interface Reader {
  readonly roles: readonly Role[]
  readonly organisation: string | null
  readonly municipalities: readonly string[]
  readonly hasOneTimePassword: boolean
}

/** How much of the audit log somebody reads. */
export type AuditReach =
  | { readonly all: true }
  | { readonly all: false; readonly organisation: string; readonly municipalities: readonly string[] }

/**
 * ADM-10: the operator reads everything; an administrator what accounts of the own organisation have done, and what
 * accounts of no organisation and the service itself have done with documents of the own municipalities. Null is nothing.
 */
export function auditReachOf(person: Reader | null): AuditReach | null {
  if (person === null || person.hasOneTimePassword || !may(person.roles, 'audit.read')) return null
  if (person.roles.includes('operator')) return { all: true }
  const { organisation, municipalities } = person
  return organisation === null ? null : { all: false, organisation, municipalities }
}
