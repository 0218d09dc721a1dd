import config from '@payload-config'
import { getPayload } from 'payload'
import { personOf } from '@/cms/access/person'

const setUp = '/admin/sakerhet'
/** What is left to whoever must first switch on the second factor: that, a new password, and the way out. */
const openToDebtors = ['sakerhet', 'account', 'login', 'logout', 'logout-inactivity', 'valj-losenord']

/**
 * Where to send somebody who asks for a page of the staff side before having the second factor that a municipality
 * demands; null when there is nothing to wait for. What the page would show is refused them anyway.
 */
export async function debtorAddress(segments: readonly string[] | undefined, headers: Headers): Promise<string | null> {
  if (openToDebtors.includes(segments?.[0] ?? '')) return null
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  return personOf(user)?.owesSecondFactor ? setUp : null
}
