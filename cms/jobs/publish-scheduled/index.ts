import { getPayload } from 'payload'
import type { Job } from '@/cms/jobs/job'
import { carryOut } from '@/cms/jobs/publish-scheduled/logic'
import { loadDue } from '@/cms/queries/scheduled-promises'

/** Publishes and takes back promises when the moment has come that was set for them (COM-19). */
export const publishScheduled: Job = {
  name: 'publish-scheduled',
  // In every round of the worker: a moment is kept to the half minute.
  everyMinutes: 0.25,
  async run({ db, log }) {
    const due = await loadDue(db)
    if (due.length === 0) return
    // Only now: most minutes nothing is due, and the rest of the worker needs no Payload.
    const { default: config } = await import('@/cms/payload.config')
    const payload = await getPayload({ config })
    for (const one of due) {
      try {
        const { result } = await carryOut(payload, one)
        if (result === 'missed') log.warn('promises.schedule-missed', { promise: one.id, what: one.what })
        else if (result !== null) log.info('promises.scheduled', { promise: one.id, result })
      } catch (cause) {
        log.error('promises.schedule-failed', cause, { promise: one.id, what: one.what })
      }
    }
  },
}
