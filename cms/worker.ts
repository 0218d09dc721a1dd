import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { everyJob } from '@/cms/jobs/every-job'
import { isDue, type Job, type Log } from '@/cms/jobs/job'
import { readEnv } from '@/server/platform/env'

interface Worker {
  stop(): Promise<void>
}

/** Seconds between looks for work. */
const secondsBetweenRounds = 30

/** Runs the jobs when they are due until told to stop; a round under way is finished first. */
export function startWorker(log: Log, jobs: readonly Job[] = everyJob): Worker {
  const pool = openPool(log)
  const db = drizzle(pool)
  const begun = new Map<string, number>()
  let round = Promise.resolve()

  const work = async () => {
    for (const job of jobs) {
      const now = performance.now()
      if (!isDue(job, begun.get(job.name) ?? null, now)) continue
      begun.set(job.name, now)
      // A job that fails must not stop the others; it is tried again when it is due.
      await job.run({ db, log }).catch((cause: unknown) => log.error('worker.job-failed', cause, { job: job.name }))
    }
  }
  const timer = setInterval(() => {
    round = round.then(work)
  }, secondsBetweenRounds * 1000)

  return {
    async stop() {
      clearInterval(timer)
      await round
      await pool.end()
    },
  }
}

/** One connection of its own, held only while there is work. */
function openPool(log: Log): Pool {
  const { databaseUrl } = readEnv()
  if (databaseUrl === null) throw new Error('DATABASE_URL is not set')
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: 3000,
    statement_timeout: 30_000,
  })
  pool.on('error', (cause) => log.error('worker.idle-connection-lost', cause))
  return pool
}
