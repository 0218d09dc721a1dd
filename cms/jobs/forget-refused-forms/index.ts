import type { Job } from '@/cms/jobs/job'
import { deleteExpiredForms } from '@/cms/queries/retention'

/** Forms that were refused wait for 15 minutes at most; nobody reads them later, and here they go. */
export const forgetRefusedForms: Job = {
  name: 'forget-refused-forms',
  everyMinutes: 1,
  async run({ db, log }) {
    const count = await deleteExpiredForms(db)
    if (count > 0) log.debug('refused-forms.forgotten', { count })
  },
}
