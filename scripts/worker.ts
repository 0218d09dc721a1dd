import { sayError } from './platform/plain-error'
import { Stopping } from './platform/stopping'
import { surviveLostConnections } from './platform/survive-lost-connections'
import { ensureDatabase } from './postgres/ensure-database'
import { mailWords } from './start/mail-words'

const stopping = new Stopping()
stopping.listenForSignals()

work().catch(async (error: unknown) => {
  sayError(error)
  await stopping.run()
  process.exit(1)
})

async function work(): Promise<void> {
  const database = await ensureDatabase()
  stopping.onStop(() => database.stop())
  const { startWorker } = await import('@/cms/worker')
  const { logger } = await import('@/server/platform/logger')
  const worker = startWorker(logger)
  stopping.onStop(() => worker.stop())
  surviveLostConnections(stopping.signal)
  console.log(['Arbetaren är igång. Stoppa med Ctrl-C.', mailWords() ?? ''].join('\n').trim())
}
