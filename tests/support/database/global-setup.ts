import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { takeDataLock } from '@/scripts/platform/data-lock'
import { startEmbedded } from '@/scripts/postgres/embedded'
import { makeTestFolder, removeTestFolder, sweepLeftovers } from '../test-folder'

/** What a test file needs to find the server, and to know that it is the one this run started. */
export interface TestServer {
  readonly url: string
  readonly port: number
  readonly systemIdentifier: string
  /** Where the sites of this run keep their files. Removed after it. */
  readonly folder: string
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly testServer: TestServer
  }
}

/** Faster than any disk allows: nobody needs these databases after a crash. */
const throwAway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=120']

/** One Postgres for the whole run. Its templates and clones are made by the test files themselves. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  sweepLeftovers()
  const folder = makeTestFolder()
  const lock = takeDataLock(folder, 'vitest')
  if (!lock.held) throw new Error(`The new folder ${folder} is already in use`)
  const postgres = await startEmbedded(folder, throwAway)
  const systemIdentifier = readSystemIdentifier(postgres.home.data)
  project.provide('testServer', { url: postgres.url, port: postgres.port, systemIdentifier, folder })
  return async () => {
    await postgres.stop()
    lock.release()
    removeTestFolder(folder)
  }
}

/** The cluster's number stands first in its control file. */
function readSystemIdentifier(data: string): string {
  return readFileSync(join(data, 'global', 'pg_control'))
    .readBigUInt64LE(0)
    .toString()
}
