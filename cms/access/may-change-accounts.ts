import type { FieldAccess } from 'payload'
import { personOf } from '@/cms/access/person'

/** Roles and organisation are set by administrators and operators; a person may not widen the own account. */
export const mayChangeAccounts: FieldAccess = ({ req }) => {
  const person = personOf(req.user)
  return person?.roles.some((role) => role === 'administrator' || role === 'operator') ?? false
}
