import { createLocalReq, type PayloadRequest } from 'payload'
import { sourceLocale } from '@/domain/locales/locales'

/**
 * The same transaction without the person: no rule about roles stops what is written with it. Whoever uses it has asked
 * those rules itself.
 */
export async function withoutPerson(req: PayloadRequest): Promise<PayloadRequest> {
  const transactionID = await req.transactionID
  const shared = transactionID === undefined ? {} : { transactionID }
  return createLocalReq({ locale: sourceLocale, req: shared }, req.payload)
}
