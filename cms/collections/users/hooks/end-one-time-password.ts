import { sql } from 'drizzle-orm'
import type { CollectionBeforeChangeHook, CollectionBeforeLoginHook } from 'payload'
import { personOf } from '@/cms/access/person'
import { sessionOf } from '@/cms/hooks/session'

/** A password that its owner has chosen is no longer a one-time password. */
export const endOneTimePassword: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const person = personOf(req.user)
  const isOwner = person !== null && person.id === originalDoc?.id
  return isOwner && typeof data.password === 'string' ? { ...data, hasOneTimePassword: false } : data
}

/** Nor is one chosen by letter: who holds the mailbox is the owner. */
export const endOneTimePasswordByLetter: CollectionBeforeLoginHook = async ({ req, user }) => {
  if (req.context.isNewPassword !== true) return
  const db = await sessionOf(req)
  await db.execute(sql`update users set has_one_time_password = false where id = ${user.id}::uuid`)
  return { ...user, hasOneTimePassword: false }
}
