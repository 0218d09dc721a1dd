import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isInitialised, openHome, type PostgresHome } from './home'
import { initialise, resetPassword } from './initialise'
import { clearAfterCrash } from './recover'
import { answers, ensureSiteDatabase, isWrongPassword, ownerUrl, siteUrl } from './roles'
import { readSecrets } from './secrets'
import { type ServerProcess, type ServerSettings, startProcess, stopProcess } from './server-process'

export interface EmbeddedPostgres {
  /** The site's role and database. */
  readonly url: string
  /** The cluster's owner. */
  readonly ownerUrl: string
  readonly home: PostgresHome
  readonly port: number
  /** The process number of the server right now; another one after a crash. */
  pid(): number | undefined
  stop(): Promise<void>
}

const mostRestartsInARow = 5

/**
 * Starts the Postgres of a data folder, initialising it the first time and clearing up after a crash. A server that
 * falls is started again on the same port. The caller holds the lock of the data folder.
 */
export async function startEmbedded(dataDir: string, settings: ServerSettings = []): Promise<EmbeddedPostgres> {
  const home = openHome(dataDir)
  const secrets = readSecrets(dataDir)
  if (!isInitialised(home)) sayFirstTime(home)
  initialise(home, secrets.owner)
  clearAfterCrash(home)
  const start = (port?: number) => startProcess(home, settings, (at) => answers(ownerUrl(at, secrets)), port)
  const first = await start().catch((error: unknown) => {
    if (!isWrongPassword(error)) throw error
    resetPassword(home, secrets.owner)
    return start()
  })
  await ensureSiteDatabase(first.port, secrets)
  const keeper = keepRunning(first, start)
  const { port } = first
  return { url: siteUrl(port, secrets), ownerUrl: ownerUrl(port, secrets), home, port, ...keeper }
}

function keepRunning(first: ServerProcess, start: (port: number) => Promise<ServerProcess>) {
  let current = first
  let isStopping = false
  let restarts = 0
  let restarting: Promise<void> = Promise.resolve()

  const watch = () => {
    current.child.once('exit', () => {
      if (!isStopping) restarting = restart().catch((error: unknown) => console.error(error))
    })
  }
  const restart = async () => {
    restarts += 1
    if (restarts > mostRestartsInARow) return console.error('Databasen faller gång på gång. Den startas inte om mer.')
    console.error('Databasen stannade oväntat. Den startas om.')
    await sleep(100 * restarts)
    if (isStopping) return
    current = await start(first.port)
    watch()
    setTimeout(() => (restarts = 0), 60_000).unref()
  }
  watch()
  return {
    pid: () => current.child.pid,
    stop: async () => {
      isStopping = true
      await restarting
      await stopProcess(current.child)
    },
  }
}

function sayFirstTime(home: PostgresHome): void {
  if (existsSync(home.data)) return
  console.log(
    home.user
      ? `Gör i ordning databasen i ${home.folder}. Den körs som användaren ${home.user.name}, eftersom Postgres inte får köras som root.`
      : `Gör i ordning databasen i ${home.folder}.`,
  )
}
