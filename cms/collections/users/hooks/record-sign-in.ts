import { type AfterErrorHook, APIError, AuthenticationError, type CollectionAfterLoginHook } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/cms/audit/record-audit'

/** Who came in, and by what: a password, or a letter for a new one. */
export const recordSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  const way = req.context.isNewPassword === true ? 'letter' : 'password'
  const details = { way, withCode: req.context.codeOf === user.id }
  await recordAudit(req, { action: 'accounts.signIn', collection: 'users', document: user.id, details })
}

/**
 * A refused sign-in, under the account it was meant for and never with what was typed. Of addresses that are nobody's
 * nothing is kept, nor while an account is locked: the log grows by five lines at most for every ten minutes of guessing.
 */
export const recordRefusedSignIn: AfterErrorHook = async ({ error, req }) => {
  const account = await accountOf(error, req)
  if (account !== null)
    await recordAudit(req, { action: 'accounts.signInRefused', collection: 'users', document: account })
}

const typedSchema = z.object({ email: z.string() })

async function accountOf(error: Error, req: Parameters<AfterErrorHook>[0]['req']): Promise<string | null> {
  if (typeof req.context.refused === 'string' && error instanceof APIError) return req.context.refused
  const typed = typedSchema.safeParse(req.data)
  if (!(error instanceof AuthenticationError) || !typed.success || !req.payload) return null
  const where = { email: { equals: typed.data.email.toLowerCase().trim() } }
  const account = await req.payload.db.findOne({ collection: 'users', where })
  return typeof account?.id === 'string' ? account.id : null
}
