import type { CollectionBeforeChangeHook } from 'payload'
import { personOf } from '@/cms/access/person'

/** A password that its owner has chosen is no longer a one-time password. */
export const endOneTimePassword: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const person = personOf(req.user)
  const isOwner = person !== null && person.id === originalDoc?.id
  return isOwner && typeof data.password === 'string' ? { ...data, hasOneTimePassword: false } : data
}
