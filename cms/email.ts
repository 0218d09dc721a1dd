import type { EmailAdapter } from 'payload'
import { queueMail } from '@/cms/mail/queue-mail'
import { readEnv } from '@/server/platform/env'

/** What Payload itself sends goes the way of all letters: into the outbox, from which the worker takes it. */
export const mailByOutbox: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: readEnv().mail?.from ?? 'ingen@loftet.invalid',
  defaultFromName: 'Löftet',
  async sendEmail({ to, subject, text, html }) {
    const body = text ?? html
    if (typeof to !== 'string' || typeof body !== 'string') throw new Error('A letter goes to one address, as text')
    await queueMail(payload.db.drizzle, { recipient: to, kind: 'password', subject: subject ?? '', body })
  },
})
