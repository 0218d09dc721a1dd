import { sayError } from './plain-error'

const exitCodes = { done: 0, refused: 1, wrongUsage: 2 } as const

/** What an import says to the person at the command line. Whatever is in `refused` means that nothing was taken in. */
export type ImportAnswer =
  | { readonly said: readonly string[] }
  | { readonly refused: readonly string[] }
  /** The command was not understood: how it is to be written. */
  | { readonly usage: string }

/** Runs an import to its end and leaves with a code that says how it went. */
export function runImport(work: () => Promise<ImportAnswer>): void {
  work().then(
    // Leaves at once, whatever pool is still open.
    (answer) => process.exit(say(answer)),
    (error: unknown) => {
      sayError(error)
      process.exit(exitCodes.refused)
    },
  )
}

function say(answer: ImportAnswer): number {
  if ('usage' in answer) {
    console.error(answer.usage)
    return exitCodes.wrongUsage
  }
  if ('refused' in answer) {
    for (const line of answer.refused) console.error(line)
    return exitCodes.refused
  }
  for (const line of answer.said) console.log(line)
  return exitCodes.done
}
