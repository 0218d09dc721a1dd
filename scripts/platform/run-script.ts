import { sayError } from './plain-error'

/** Runs a script to its end: words and status 1 when it fails. Leaves at once, whatever pool is still open. */
export function runScript(main: () => Promise<void>): void {
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      sayError(error)
      process.exit(1)
    },
  )
}
