// Run by tests as a process of its own: opens the database of DATA_DIR, says where, and holds it until told to stop.
import { sayError } from '@/scripts/platform/plain-error'
import { Stopping } from '@/scripts/platform/stopping'
import { ensureDatabase } from '@/scripts/postgres/ensure-database'

const stopping = new Stopping()
stopping.listenForSignals()

ensureDatabase().then(
  (database) => {
    stopping.onStop(() => database.stop())
    console.log(`ready ${database.url}`)
    setInterval(() => {}, 60_000)
  },
  (error: unknown) => {
    sayError(error)
    process.exit(1)
  },
)
