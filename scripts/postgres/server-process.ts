import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlainError } from '../platform/plain-error'
import { findFreePort } from '../platform/ports'
import { program } from './binaries'
import type { PostgresHome } from './home'
import { serverOptions } from './run-program'

export interface ServerProcess {
  readonly child: ChildProcess
  readonly port: number
}

/** Settings beyond those of the small machine, as `name=value`. */
export type ServerSettings = readonly string[]

const smallMachine: ServerSettings = ['shared_buffers=128MB', 'max_connections=60', 'fsync=on', 'timezone=UTC']
const longestRecoveryMs = 180_000
const longestWaitForOldServerMs = 20_000
const biggestLog = 5_000_000

/** Starts the server and waits until `isReady` says that it answers. */
export async function startProcess(
  home: PostgresHome,
  settings: ServerSettings,
  isReady: (port: number) => Promise<boolean>,
  wantedPort?: number,
): Promise<ServerProcess> {
  const giveUpOnOldServer = Date.now() + longestWaitForOldServerMs
  for (let portsTried = 0; ; ) {
    const port = wantedPort && portsTried === 0 ? wantedPort : await findFreePort()
    const logStart = sizeOf(home.log)
    const child = launch(home, settings, port)
    if (await waitUntilReady(child, () => isReady(port)).catch(stopAndThrow(child))) return { child, port }
    const said = readFileSync(home.log).subarray(logStart).toString()
    if (/could not (bind|create any)|Address already in use/.test(said) && portsTried < 5) portsTried += 1
    // The old server's processes notice within moments that it is gone; until then the data is theirs.
    else if (/shared memory block|postmaster\.pid/.test(said) && Date.now() < giveUpOnOldServer) await sleep(500)
    else throw new PlainError(`Databasen startade inte. Så här skrev den i ${home.log}:\n${said.slice(-2000)}`)
  }
}

/** Asks the server to finish what runs and close; presses harder when it does not. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 3000],
    ['SIGQUIT', 1500],
    ['SIGKILL', 1000],
  ] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await Promise.race([gone, sleep(patienceMs, undefined, { ref: false })])
  }
}

function launch(home: PostgresHome, settings: ServerSettings, port: number): ChildProcess {
  const network = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${home.sockets ?? ''}`]
  const options = [...network, ...smallMachine, ...settings].flatMap((setting) => ['-c', setting])
  const log = openSync(home.log, sizeOf(home.log) > biggestLog ? 'w' : 'a', 0o600)
  try {
    // A session of its own: Ctrl-C in the terminal is for us, and the database is closed last.
    const child = spawn(program(home.binaries, 'postgres'), ['-D', home.data, ...options], {
      ...serverOptions(home),
      stdio: ['ignore', log, log],
      detached: true,
    })
    child.once('error', (error) => console.error(error.message))
    const killWithUs = () => child.kill('SIGINT')
    process.once('exit', killWithUs)
    child.once('exit', () => process.off('exit', killWithUs))
    return child
  } finally {
    closeSync(log)
  }
}

async function waitUntilReady(child: ChildProcess, isReady: () => Promise<boolean>): Promise<boolean> {
  const giveUp = Date.now() + longestRecoveryMs
  let remindAt = Date.now() + 8000
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    if (await isReady()) return true
    if (Date.now() > giveUp) {
      await stopProcess(child)
      return false
    }
    if (Date.now() > remindAt) {
      console.log('Databasen återställer sig efter ett avbrott. Det kan ta en stund.')
      remindAt = Number.POSITIVE_INFINITY
    }
    await sleep(50)
  }
  return false
}

function stopAndThrow(child: ChildProcess) {
  return async (error: unknown): Promise<never> => {
    await stopProcess(child)
    throw error
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}
