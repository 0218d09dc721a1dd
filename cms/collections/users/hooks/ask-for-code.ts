import {
  APIError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  LockedAuth,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { checkCode } from '@/cms/accounts/second-factor/check-code'
import { sessionOf } from '@/cms/hooks/session'
import { factorStanding } from '@/cms/queries/second-factors'

const codeSchema = z.object({ code: z.string().min(1).max(40) })
const accountSchema = z.union([z.object({ email: z.string() }), z.object({ token: z.string() })])

/** The same for a wrong password, code or address, so that nobody learns which of them was right. */
const wrong = 'E-postadressen, lösenordet eller koden stämmer inte.'

/**
 * Spends the code that came with a sign-in or a new password. It is checked before the password, so that wrong codes are
 * counted one after the other; a right one opens nothing by itself.
 */
export const spendCode: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' && operation !== 'resetPassword') return args
  const given = codeSchema.safeParse(req.data)
  const account = await accountOf(req, args)
  if (!given.success || account === null) return args
  const verdict = await checkCode(req, account, given.data.code)
  if (verdict === 'locked') throw new LockedAuth(req.t)
  if (verdict === 'wrong') {
    req.context.refused = account
    throw new APIError(wrong, 401, undefined, true)
  }
  if (verdict === 'right') req.context.codeOf = account
  return args
}

/** No session of an account with a second factor comes into being without a code, whichever way it is asked for. */
export const demandCode: CollectionBeforeLoginHook = async ({ req, user }) => {
  const { isOn } = await factorStanding(await sessionOf(req), user.id)
  if (isOn && req.context.codeOf !== user.id)
    throw new APIError('Skriv koden från din app.', 401, { needsCode: true }, true)
}

/** Whose address or key came along; null when it is nobody's. */
async function accountOf(req: PayloadRequest, args: unknown): Promise<string | null> {
  const { data } = z
    .object({ data: accountSchema })
    .catch({ data: { token: '' } })
    .parse(args)
  const where =
    'email' in data
      ? { email: { equals: data.email.toLowerCase().trim() } }
      : {
          resetPasswordToken: { equals: data.token },
          resetPasswordExpiration: { greater_than: new Date().toISOString() },
        }
  if (('email' in data ? data.email : data.token) === '') return null
  const found = await req.payload.db.findOne({ collection: 'users', where, req })
  return typeof found?.id === 'string' ? found.id : null
}
