import { buildSite } from './build/build-site'
import { isBuildFresh } from './build/freshness'
import { type LockHolder, takeDataLock } from './platform/data-lock'
import { PlainError, sayError } from './platform/plain-error'
import { tryPort } from './platform/ports'
import { prepareEnvironment } from './platform/prepare-environment'
import { Stopping } from './platform/stopping'
import { surviveLostConnections } from './platform/survive-lost-connections'
import { ensureDatabase, startOwnDatabase } from './postgres/ensure-database'
import { explainListenError } from './serve/http-server'
import { announce } from './start/announce'
import { mailWords } from './start/mail-words'
import { prepareInOwnProcess } from './start/prepare-in-own-process'

const patienceWithVisitsMs = 5000

const stopping = new Stopping()
stopping.listenForSignals()

start(process.argv.includes('--dev')).catch(async (error: unknown) => {
  if (stopping.signal.aborted) return
  sayError(error)
  await stopping.run()
  process.exit(1)
})

async function start(dev: boolean): Promise<void> {
  setMode(dev ? 'development' : 'production')
  const { port, host, dataDir, databaseUrl, role } = prepareEnvironment()
  const isEmbedded = databaseUrl === null
  const lock = isEmbedded ? takeDataLock(dataDir, dev ? 'npm run dev' : 'npm start') : null
  if (lock?.held === false) throw alreadyRunning(dataDir, port, lock.holder)
  if (lock) stopping.onStop(async () => lock.release())

  if (role !== 'worker') await refuseTakenPort(host, port)
  if (role !== 'worker' && !dev) await buildIfStale()
  if (stopping.signal.aborted) return

  const database = lock ? await startOwnDatabase(dataDir, lock) : await ensureDatabase()
  stopping.onStop(() => database.stop())
  const demo = await prepareInOwnProcess(isEmbedded, stopping.signal)
  if (stopping.signal.aborted) return

  if (role === 'all' || role === 'worker') await startWorking()
  if (role === 'worker') {
    surviveLostConnections(stopping.signal)
    return console.log(['Arbetaren är igång.', mailWords() ?? ''].join('\n').trim())
  }
  // Only now, with the environment settled, may Next be loaded.
  const { serveSite } = await import('./serve/next-site')
  const site = await serveSite({ dev, host, port })
  stopping.onStop(() => site.stop(patienceWithVisitsMs))
  surviveLostConnections(stopping.signal)
  announce({ host, port, demo })
}

/** Next's types make the variable read-only, and Next itself reads it as soon as it is loaded. */
function setMode(mode: 'development' | 'production'): void {
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' })
}

async function refuseTakenPort(host: string, port: number): Promise<void> {
  await tryPort(host, port).catch((error: unknown) => {
    throw explainListenError(error, host, port)
  })
}

async function buildIfStale(): Promise<void> {
  if (isBuildFresh()) return
  console.log('Bygger webbplatsen. Det tar några minuter första gången.')
  await buildSite(stopping.signal)
}

async function startWorking(): Promise<void> {
  const { startWorker } = await import('@/cms/worker')
  const { logger } = await import('@/server/platform/logger')
  const worker = startWorker(logger)
  stopping.onStop(() => worker.stop())
}

function alreadyRunning(dataDir: string, port: number, { pid, command }: LockHolder): PlainError {
  return new PlainError(
    `Löftet körs redan med samma data (process ${pid}, ${command}).\nStoppa den först, eller starta en till med egen data:\n\n  DATA_DIR=.data-2 PORT=${port + 1} npm start\n\nData: ${dataDir}`,
  )
}
