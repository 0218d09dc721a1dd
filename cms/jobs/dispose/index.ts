import { disposeByRule } from '@/cms/jobs/dispose/logic'
import type { Job } from '@/cms/jobs/job'
import { databaseDay } from '@/cms/queries/reading'

/** Disposal by rule, a few times a day. The log gets counts and codes, never content. */
export const dispose: Job = {
  name: 'dispose',
  everyMinutes: 6 * 60,
  async run({ db, log }) {
    for (const { municipality, contentType, result } of await disposeByRule(db, await databaseDay(db))) {
      const rule = { municipality, contentType }
      if ('refused' in result) log.warn('dispose.refused', { ...rule, problem: result.refused })
      else if (result.count > 0) log.info('dispose.done', { ...rule, count: result.count })
    }
  },
}
