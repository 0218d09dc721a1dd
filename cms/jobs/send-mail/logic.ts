import type { Log } from '@/cms/jobs/job'
import { type DueLetter, giveUpLetter, markSent, postponeLetter, takeDueLetters } from '@/cms/queries/mail-outbox'
import type { Reading } from '@/cms/queries/reading'

/** Hands over one letter; throws when it could not. */
export type Send = (letter: Pick<DueLetter, 'id' | 'recipient' | 'subject' | 'body'>) => Promise<void>

export const maxAttempts = 8
const lettersAtOnce = 20
/** Longer than any attempt to send all that are taken at once. */
const leaseMinutes = 15
const longestWaitMinutes = 240

/**
 * Sends the letters that are due. A letter that cannot be sent is tried again after 2, 4, 8 … minutes and given up after
 * eight attempts. The log gets ids and kinds: what a mail server answers may hold an address.
 */
export async function sendDueLetters(db: Reading, log: Log, send: Send): Promise<void> {
  const lease = { most: lettersAtOnce, maxAttempts, minutes: leaseMinutes }
  for (const letter of await takeDueLetters(db, lease)) {
    const { id, kind, attempts } = letter
    try {
      await send(letter)
    } catch (problem) {
      const code = codeOf(problem)
      if (attempts < maxAttempts) {
        await postponeLetter(db, id, Math.min(2 ** attempts, longestWaitMinutes))
        log.warn('mail.postponed', { letter: id, kind, attempts, code })
      } else {
        await giveUpLetter(db, id)
        log.error('mail.given-up', new Error(code), { letter: id, kind, attempts })
      }
      continue
    }
    await markSent(db, id)
    log.info('mail.sent', { letter: id, kind, attempts })
  }
}

/** “ECONNECTION”, “550”: what went wrong, without the words that the server said. */
function codeOf(problem: unknown): string {
  if (typeof problem !== 'object' || problem === null) return 'unknown'
  if ('responseCode' in problem && typeof problem.responseCode === 'number') return String(problem.responseCode)
  return 'code' in problem && typeof problem.code === 'string' ? problem.code : 'unknown'
}
