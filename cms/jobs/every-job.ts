import { dispose } from '@/cms/jobs/dispose'
import { forgetRefusedForms } from '@/cms/jobs/forget-refused-forms'
import { forgetUploads } from '@/cms/jobs/forget-uploads'
import type { Job } from '@/cms/jobs/job'
import { publishScheduled } from '@/cms/jobs/publish-scheduled'
import { sendDigests } from '@/cms/jobs/send-digests'
import { sendMail } from '@/cms/jobs/send-mail'

/** What the worker does. */
export const everyJob: readonly Job[] = [
  dispose,
  forgetRefusedForms,
  forgetUploads,
  publishScheduled,
  sendDigests,
  sendMail,
]
