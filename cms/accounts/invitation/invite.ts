import type { PayloadRequest } from 'payload'
import { invitationLetter } from '@/cms/accounts/invitation/letter'
import { recordAudit } from '@/cms/audit/record-audit'
import type { User } from '@/cms/generated/payload-types'
import { sessionOf } from '@/cms/hooks/session'
import { queueMail } from '@/cms/mail/queue-mail'

const daysToAccept = 7
const dayInMilliseconds = 86_400_000

/** Writes the letter that lets the owner of an account choose a password. An earlier letter stops working. */
export async function invite(
  req: PayloadRequest,
  account: Pick<User, 'id' | 'email' | 'functionTitle'>,
): Promise<void> {
  const { id, email, functionTitle } = account
  const expiration = daysToAccept * dayInMilliseconds
  const asked = { collection: 'users' as const, data: { email }, disableEmail: true, expiration, req }
  const token: unknown = await req.payload.forgotPassword(asked)
  if (typeof token !== 'string') throw new Error('The account that is invited does not exist')
  const letter = invitationLetter({ functionTitle, token, days: daysToAccept })
  await queueMail(await sessionOf(req), { recipient: email, ...letter })
  await recordAudit(req, { action: 'accounts.invite', collection: 'users', document: id })
}
