interface Worker {
  stop(): Promise<void>
}

/** Seconds between looks for work. */
const secondsBetweenRounds = 30

/** Runs the jobs until told to stop; a round under way is finished first. */
export function startWorker(jobs: readonly (() => Promise<void>)[] = []): Worker {
  let round = Promise.resolve()
  const timer = setInterval(() => {
    round = round.then(async () => {
      for (const job of jobs) await job()
    })
  }, secondsBetweenRounds * 1000)
  return {
    async stop() {
      clearInterval(timer)
      await round
    },
  }
}
