import type { Job } from '@/cms/jobs/job'
import { digestLetter } from '@/cms/jobs/send-digests/letter'
import { queueMail } from '@/cms/mail/queue-mail'
import { loadDigestReaders, takeDigest } from '@/cms/queries/digests'
import { loadWaiting } from '@/cms/queries/waiting/load-waiting'
import { isWorthALetter } from '@/domain/waiting/waiting'

type Database = Parameters<Job['run']>[0]['db']

/**
 * Writes today's letter to each account that wants one, has had none today and has something waiting; gives how many.
 * The letter and the note that it was written are one transaction, so that two workers write one letter between them.
 */
export async function writeDigests(db: Database, siteUrl: string): Promise<number> {
  let written = 0
  for (const { email, ...reader } of await loadDigestReaders(db)) {
    const waiting = await loadWaiting(db, reader)
    if (!isWorthALetter(waiting.sections, waiting.today)) continue
    const isTaken = await db.transaction(async (transaction) => {
      if (!(await takeDigest(transaction, reader.id))) return false
      await queueMail(transaction, { recipient: email, kind: 'digest', ...digestLetter(waiting, siteUrl) })
      return true
    })
    if (isTaken) written += 1
  }
  return written
}
