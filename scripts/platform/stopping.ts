import { setTimeout as sleep } from 'node:timers/promises'
import { followStarter } from './follow-starter'

type CleanUp = () => Promise<void>

/** A terminal's Ctrl-C reaches us twice, once from the terminal and once passed on by npm. Such an echo is one wish. */
const echoMs = 1000
const longestStopMs = 9500

/**
 * What has been started is stopped in the opposite order when the process is asked to end. A second wish ends it at
 * once. `signal` is for work that cannot be cleaned up, only broken off.
 */
export class Stopping {
  readonly #cleanUps: CleanUp[] = []
  readonly #broken = new AbortController()
  #askedAt = 0

  get signal(): AbortSignal {
    return this.#broken.signal
  }

  onStop(cleanUp: CleanUp): void {
    this.#cleanUps.push(cleanUp)
  }

  listenForSignals(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.#asked())
    followStarter(() => this.#asked())
  }

  /** Stops everything, latest first. What does not stop in time is left to the end of the process. */
  async run(): Promise<void> {
    this.#broken.abort()
    const all = async () => {
      for (const cleanUp of this.#cleanUps.splice(0).reverse())
        await cleanUp().catch((error: unknown) => console.error(error))
    }
    await Promise.race([all(), sleep(longestStopMs)])
  }

  #asked(): void {
    const sinceFirst = Date.now() - this.#askedAt
    // The terminal may be gone, and writing to it would then be an error of its own.
    process.stdout.on('error', () => {})
    process.stderr.on('error', () => {})
    if (this.#askedAt === 0) {
      this.#askedAt = Date.now()
      console.log('\nStoppar. Pågående besök får bli klara.')
      void this.run().then(() => process.exit(0))
    } else if (sinceFirst > echoMs) process.exit(130)
  }
}
