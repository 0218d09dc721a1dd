// Run by prepare-in-own-process.ts, with the environment settled and the database running.
import { sayError } from '../platform/plain-error'
import { prepareDatabase } from './prepare-database'

prepareDatabase({ isEmbedded: process.argv.includes('--embedded') }).then(
  (demo) => process.send?.({ demo }, () => process.exit(0)),
  (error: unknown) => {
    sayError(error)
    process.exit(1)
  },
)
