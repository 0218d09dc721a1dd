import type { sessionOf } from '@/cms/hooks/session'
import { mailOutbox } from '@/cms/tables/mail-outbox'

type Session = Awaited<ReturnType<typeof sessionOf>>

/** A letter to one account. Plain text; what is in it must bear being read by whoever reads that mailbox. */
interface Letter {
  readonly recipient: string
  /** What it is for, in counts and logs: `invitation`, `digest`. */
  readonly kind: string
  readonly subject: string
  readonly body: string
}

/** Puts a letter where the worker takes it from, in the transaction of what it tells of: sent once that is committed. */
export async function queueMail(session: Pick<Session, 'insert'>, letter: Letter): Promise<void> {
  await session.insert(mailOutbox).values(letter)
}
