import type { Job } from '@/cms/jobs/job'
import { writeDigests } from '@/cms/jobs/send-digests/logic'
import { isMorning } from '@/cms/queries/digests'
import { readEnv } from '@/server/platform/env'

/** One letter a day to whoever something waits for, in the morning. Sending it is the business of the outbox. */
export const sendDigests: Job = {
  name: 'send-digests',
  everyMinutes: 20,
  async run({ db, log }) {
    if (!(await isMorning(db))) return
    const count = await writeDigests(db, readEnv().siteUrl)
    if (count > 0) log.info('digests.written', { count })
  },
}
