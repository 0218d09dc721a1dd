import { EnvironmentError } from '@/server/platform/env'

/** Something the person at the keyboard can put right. Said in words, without a stack. */
export class PlainError extends Error {
  constructor(words: string, options?: ErrorOptions) {
    super(words, options)
    this.name = 'PlainError'
  }
}

/** Another process, which did the work for us, has already said what went wrong. */
export class AlreadySaid extends Error {}

/** Prints what went wrong: words for what a person can put right, the whole stack for a bug. */
export function sayError(error: unknown): void {
  if (error instanceof AlreadySaid) return
  const isPlain = error instanceof PlainError || error instanceof EnvironmentError
  console.error(isPlain ? `\n${error.message}\n` : error)
}
