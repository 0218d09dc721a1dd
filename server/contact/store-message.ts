import 'server-only'
import { randomBytes } from 'node:crypto'
import {
  findContactRequest,
  insertContactRequest,
  type NewContactRequest,
  type StoredContactRequest,
} from '@/cms/queries/contact-requests'
import type { Reading } from '@/cms/queries/reading'
import { caseNumber } from '@/domain/contact/case-number'

/** Two cases of a year share a number once in 33 million; then another is drawn. */
const mostDraws = 5

/**
 * Stores what a resident wrote, once for each form however often it is sent, and gives what stands there. This is the
 * only way into `contact-requests` and `contact-details`, and the deliberate exception to their access rules: at the
 * staff side nobody may create them, and whoever writes has no account. See docs/decisions/0015-residents-forms.md.
 */
export async function storeMessage(
  db: Reading,
  message: Omit<NewContactRequest, 'caseNumber'>,
  draw: () => Uint8Array = () => randomBytes(5),
): Promise<StoredContactRequest> {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
  for (let draws = 0; draws < mostDraws; draws += 1) {
    await insertContactRequest(db, { ...message, caseNumber: caseNumber(today, draw()) })
    const stored = await findContactRequest(db, message.formKey)
    if (stored !== null) return stored
  }
  throw new Error('The message was not stored')
}
