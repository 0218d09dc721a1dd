import type { Job } from '@/cms/jobs/job'
import { deleteOldUploads } from '@/cms/queries/import-uploads'

/** A table that was uploaded and never taken in is internal text that nobody waits for: after a day it goes. */
export const forgetUploads: Job = {
  name: 'forget-uploads',
  everyMinutes: 60,
  async run({ db, log }) {
    const count = await deleteOldUploads(db)
    if (count > 0) log.info('uploads.forgotten', { count })
  },
}
