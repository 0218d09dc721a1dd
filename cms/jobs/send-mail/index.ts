import type { Job } from '@/cms/jobs/job'
import { sendDueLetters } from '@/cms/jobs/send-mail/logic'
import { senderFor } from '@/cms/mail/sender'
import { readEnv } from '@/server/platform/env'

/** Letters to staff, at every look for work. */
export const sendMail: Job = {
  name: 'send-mail',
  everyMinutes: 0.25,
  async run({ db, log }) {
    const { send, close } = senderFor(readEnv())
    await sendDueLetters(db, log, send).finally(close)
  },
}
