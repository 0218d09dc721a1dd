import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '@/scripts/platform/ports'
import { rootFolder } from '@/scripts/platform/root-folder'
import { demoPassword } from '../demo-password'
import { follow } from '../run-node'
import { makeTestFolder, removeTestFolder } from '../test-folder'

export interface RunningSite {
  readonly url: string
  readonly dataDir: string
  /** Asks the site to stop, as a supervisor would, and rejects when it does not stop cleanly. */
  stop(): Promise<void>
}

/** What a visitor may do: everything that `npm start` promises, with nothing of this machine's settings. */
const unset = {
  DATABASE_URL: '',
  APP_SECRET: '',
  SITE_URL: '',
  ROLE: '',
  HOST: '',
  TRUST_PROXY: '',
  SECURITY_CONTACT: '',
  SMTP_URL: '',
  OIDC_ISSUER: '',
}
/** A build, where none is fresh, and the loading of the demo. */
const longestStartMs = 480_000
const longestStopMs = 10_000

/** The whole site as the README starts it, on a port and with data of its own. */
export async function startSite(settings: Readonly<Record<string, string>> = {}): Promise<RunningSite> {
  const dataDir = makeTestFolder()
  const port = await findFreePort()
  const env = {
    ...process.env,
    ...unset,
    DATA_DIR: dataDir,
    PORT: String(port),
    DEMO: '1',
    DEMO_PASSWORD: demoPassword,
  }
  const child = spawn('npm', ['start'], {
    cwd: rootFolder,
    env: { ...env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  keepLog(child)
  const npm = follow(child)
  const started = npm.says('Löftet är igång')
  await Promise.race([
    started,
    sleep(longestStartMs, undefined, { ref: false }).then(() => tooSlow('start', npm.output())),
  ])
  return {
    url: `http://localhost:${port}`,
    dataDir,
    stop: async () => {
      child.kill('SIGTERM')
      const late = sleep(longestStopMs, undefined, { ref: false }).then(() => tooSlow('stop', npm.output()))
      const status = await Promise.race([npm.ended, late]).finally(() => removeTestFolder(dataDir))
      if (status !== 0) throw new Error(`The site stopped with status ${status}:\n${npm.output().slice(-3000)}`)
    },
  }
}

function keepLog(child: ChildProcess): void {
  const folder = join(rootFolder, 'test-results')
  mkdirSync(folder, { recursive: true })
  const log = createWriteStream(join(folder, 'site.log'))
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
}

function tooSlow(what: 'start' | 'stop', output: string): never {
  throw new Error(`The site did not ${what} in time:\n${output.slice(-3000)}`)
}
