import { dispose } from '@/cms/jobs/dispose'
import { forgetRefusedForms } from '@/cms/jobs/forget-refused-forms'
import type { Job } from '@/cms/jobs/job'
import { sendDigests } from '@/cms/jobs/send-digests'

/** What the worker does. */
export const everyJob: readonly Job[] = [dispose, forgetRefusedForms, sendDigests]
