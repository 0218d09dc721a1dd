import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Reading, rowsOf } from '@/cms/queries/reading'

const letterSchema = z.object({
  id: z.uuid(),
  recipient: z.string(),
  kind: z.string(),
  subject: z.string(),
  body: z.string(),
  attempts: z.number(),
})
/** A letter that is to be sent now; `attempts` counts this one. */
export type DueLetter = z.output<typeof letterSchema>

interface Lease {
  readonly most: number
  readonly maxAttempts: number
  /** Nobody else takes the letters for so long. */
  readonly minutes: number
}

/** Takes letters that are due, the oldest first. Of two workers that ask at once each gets its own. */
export function takeDueLetters(db: Reading, { most, maxAttempts, minutes }: Lease): Promise<DueLetter[]> {
  return rowsOf(
    db,
    letterSchema,
    sql`
    update mail_outbox m
    set attempts = m.attempts + 1, due_at = now() + make_interval(mins => ${minutes})
    from (
      select id from mail_outbox
      where sent_at is null and due_at <= now() and attempts < ${maxAttempts}
      order by due_at for update skip locked limit ${most}
    ) due
    where m.id = due.id
    returning m.id, m.recipient, m.kind, m.subject, m.body, m.attempts
  `,
  )
}

/** What a letter said is forgotten when it is sent: it may hold a key. */
export async function markSent(db: Reading, id: string): Promise<void> {
  await db.execute(sql`update mail_outbox set sent_at = now(), body = '' where id = ${id}`)
}

export async function postponeLetter(db: Reading, id: string, minutes: number): Promise<void> {
  await db.execute(sql`update mail_outbox set due_at = now() + make_interval(mins => ${minutes}) where id = ${id}`)
}

/** A letter that nobody tries to send any more keeps no key either. */
export async function giveUpLetter(db: Reading, id: string): Promise<void> {
  await db.execute(sql`update mail_outbox set body = '' where id = ${id}`)
}
