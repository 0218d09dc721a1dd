import { type Logger, pino } from 'pino'
import { readEnv } from './env'

/** Ids, codes, counts and durations. Never what a resident wrote, never an address, never anything that identifies. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

/** One line of JSON per event. The event is a code such as `outbox.sent`, never a sentence with values in it. */
export const logger = {
  debug: (event: string, fields: LogFields = {}) => open().debug(fields, event),
  info: (event: string, fields: LogFields = {}) => open().info(fields, event),
  warn: (event: string, fields: LogFields = {}) => open().warn(fields, event),
  error: (event: string, cause: unknown, fields: LogFields = {}) =>
    open().error({ ...fields, cause: describeError(cause) }, event),
}

/** What may be written about an error. Database errors carry the row's values in their other fields. */
export function describeError(cause: unknown): ErrorTrace {
  if (!(cause instanceof Error)) return { name: typeof cause }
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {}
  const message = quotesData(code) ? {} : { message: firstLine(cause.message) }
  const inner = cause.cause === undefined ? {} : { cause: describeError(cause.cause) }
  return { name: cause.name, ...code, ...message, stack: framesOf(cause.stack), ...inner }
}

export interface ErrorTrace {
  readonly name: string
  readonly code?: string
  readonly message?: string
  readonly stack?: readonly string[]
  readonly cause?: ErrorTrace
}

let opened: Logger | null = null

function open(): Logger {
  opened ??= pino({ level: readEnv().logLevel, base: null })
  return opened
}

/** Postgres' data exceptions (class 22) quote the value that was refused, which may be what a resident wrote. */
function quotesData({ code }: { readonly code?: string }): boolean {
  return code?.startsWith('22') ?? false
}

/** Drizzle puts every parameter of a failed statement on the lines below. */
function firstLine(message: string): string {
  const [first = ''] = message.split('\n')
  return first.slice(0, 300)
}

function framesOf(stack: string | undefined): readonly string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
}
