import { randomUUID } from 'node:crypto'
import { getFieldsToSign, jwtSign, type PayloadRequest, type TypedUser } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { vouchedSessionPrefix } from '@/cms/access/vouched-session'
import { recordAudit } from '@/cms/audit/record-audit'
import { sessionOf } from '@/cms/hooks/session'
import { addSession } from '@/cms/queries/sessions'

/** A session as Payload's own sign-in opens one, in the same table and with the same cookie. Gives the cookie. */
export async function openSession(req: PayloadRequest, user: TypedUser, isTwoFactor: boolean): Promise<string> {
  const { payload } = req
  const collectionConfig = payload.collections.users.config
  const { tokenExpiration } = collectionConfig.auth
  const sid = `${isTwoFactor ? vouchedSessionPrefix : ''}${randomUUID()}`
  await addSession(await sessionOf(req), user.id, sid, tokenExpiration)
  const fieldsToSign = getFieldsToSign({ collectionConfig, email: user.email, sid, user })
  const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
  req.user = user
  const details = { way: 'provider', withCode: isTwoFactor }
  await recordAudit(req, { action: 'accounts.signIn', collection: 'users', document: user.id, details })
  const { cookiePrefix } = payload.config
  return generatePayloadCookie({ collectionAuthConfig: collectionConfig.auth, cookiePrefix, token })
}
