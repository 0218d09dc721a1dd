import 'server-only'
import { z } from 'zod'
import { caseNumberPattern } from '@/domain/contact/case-number'
import type { ContactReceipt } from '@/domain/contact/contact-view'
import { isSigned, signatureOf } from '@/server/forms/signature'

const purpose = 'contact-receipt'

const querySchema = z.object({
  arende: z.string().regex(caseNumberPattern),
  till: z.string(),
  svar: z.enum(['ja', 'nej']),
  s: z.string(),
})

export const receiptParameters = ['arende', 'till', 'svar', 's'] as const

/** What the address of a receipt carries after its `?`. Signed, so that nobody can make a receipt that we never gave. */
export function receiptQuery({ caseNumber, recipient, wantsAnswer }: ContactReceipt): string {
  const svar = wantsAnswer ? 'ja' : 'nej'
  const s = signatureOf(purpose, [caseNumber, recipient, svar].join('\n'))
  return new URLSearchParams({ arende: caseNumber, till: recipient, svar, s }).toString()
}

/** The receipt that an address carries; null when it is not one of ours. */
export function readReceipt(query: unknown): ContactReceipt | null {
  const parsed = querySchema.safeParse(query)
  if (!parsed.success) return null
  const { arende, till, svar, s } = parsed.data
  if (!isSigned(purpose, [arende, till, svar].join('\n'), s)) return null
  return { caseNumber: arende, recipient: till, wantsAnswer: svar === 'ja' }
}
