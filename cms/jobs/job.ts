import type { NodePgDatabase } from 'drizzle-orm/node-postgres'

/** What a job works with: one connection, and the log. The log comes from whoever starts the worker: `cms` has none of its own. */
interface Working {
  readonly db: Pick<NodePgDatabase, 'execute' | 'transaction'>
  readonly log: Log
}

/** A code, and ids and counts beside it; never what a resident wrote. */
export interface Log {
  readonly debug: (event: string, fields?: Readonly<Record<string, string | number>>) => void
  readonly info: (event: string, fields?: Readonly<Record<string, string | number>>) => void
  readonly warn: (event: string, fields?: Readonly<Record<string, string | number>>) => void
  readonly error: (event: string, cause: unknown, fields?: Readonly<Record<string, string | number>>) => void
}

/** Work that comes back. Doing it twice, or in two processes at once, must do no more than doing it once. */
export interface Job {
  /** Stands in the log: `dispose`. */
  readonly name: string
  readonly everyMinutes: number
  readonly run: (working: Working) => Promise<void>
}

/** Whether it is time again; `lastBegun` is null before the first time. Both are milliseconds. */
export function isDue(job: Pick<Job, 'everyMinutes'>, lastBegun: number | null, now: number): boolean {
  return lastBegun === null || now - lastBegun >= job.everyMinutes * 60_000
}
