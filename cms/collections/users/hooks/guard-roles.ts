import { isDeepStrictEqual } from 'node:util'
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { personOf } from '@/cms/access/person'
import { idOf } from '@/cms/fields/relation-id'

/**
 * Only an operator makes operators or accounts of other organisations. Without a signed-in person it is the command
 * line or the demo, which may.
 */
export const guardRoles: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const person = personOf(req.user)
  if (person === null || person.roles.includes('operator')) return data
  if (person.id === originalDoc?.id && isUnchanged(data, originalDoc)) return data
  const roles: unknown = data.roles ?? originalDoc?.roles
  if (Array.isArray(roles) && roles.includes('operator'))
    throw new APIError('Bara en driftansvarig kan ge den rollen.', 403)
  const organisation = idOf('organisation' in data ? data.organisation : originalDoc?.organisation)
  if (organisation !== person.organisation) throw new APIError('Kontot måste höra till din egen organisation.', 403)
  return data
}

/** Whoever owes a password or a second factor has no role yet, and may change the own password all the same. */
function isUnchanged(data: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>): boolean {
  const sameRoles = !('roles' in data) || isDeepStrictEqual(data.roles, before.roles)
  return sameRoles && (!('organisation' in data) || idOf(data.organisation) === idOf(before.organisation))
}
