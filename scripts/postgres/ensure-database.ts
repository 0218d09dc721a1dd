import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { forgetEnv } from '@/server/platform/env'
import { type DataLock, type LockHolder, takeDataLock } from '../platform/data-lock'
import { PlainError } from '../platform/plain-error'
import { prepareEnvironment } from '../platform/prepare-environment'
import { readFileIfThere, writePrivateFile } from '../platform/private-file'
import { isSameProcess } from '../platform/process-identity'
import { startEmbedded } from './embedded'
import { answers } from './roles'

export interface Database {
  readonly url: string
  stop(): Promise<void>
}

const connectionSchema = z.object({ url: z.string(), pid: z.number() })
const longestStartMs = 120_000

/**
 * A database to work with, and `DATABASE_URL` set to it: the one that the environment names, else the embedded one of a
 * living `npm start`, else an embedded one of our own that `stop` closes.
 */
export async function ensureDatabase(): Promise<Database> {
  const { databaseUrl, dataDir } = prepareEnvironment()
  if (databaseUrl !== null) return { url: databaseUrl, stop: async () => {} }
  const lock = takeDataLock(dataDir, process.env.npm_lifecycle_event ?? 'ett skript')
  return lock.held ? startOwnDatabase(dataDir, lock) : use(await joinRunning(dataDir, lock.holder))
}

/** For who already holds the lock of the data folder. The lock is let go when the database stops. */
export async function startOwnDatabase(dataDir: string, lock: DataLock & { readonly held: true }): Promise<Database> {
  const file = connectionFile(dataDir)
  rmSync(file, { force: true })
  const embedded = await startEmbedded(dataDir).catch((error: unknown) => {
    lock.release()
    throw error
  })
  writePrivateFile(file, JSON.stringify({ url: embedded.url, pid: process.pid }))
  const stop = async () => {
    rmSync(file, { force: true })
    expectLostConnections()
    await embedded.stop()
    lock.release()
  }
  return { ...use(embedded.url), stop }
}

/** Payload's pool has no listener for idle connections that end, so they would end the process as well. */
function expectLostConnections(): void {
  process.on('uncaughtException', (error) => {
    const code = 'code' in error ? error.code : null
    if (code === '57P01' || code === 'ECONNRESET') return
    console.error(error)
    process.exit(1)
  })
}

async function joinRunning(dataDir: string, holder: LockHolder): Promise<string> {
  for (const giveUp = Date.now() + longestStartMs; Date.now() < giveUp && isSameProcess(holder); await sleep(250)) {
    const connection = readConnection(dataDir)
    if (connection?.pid === holder.pid && (await answers(connection.url))) return connection.url
  }
  throw new PlainError(
    `Databasen i ${dataDir} hålls av process ${holder.pid} (${holder.command}), som inte släpper in andra. Stoppa den och försök igen.`,
  )
}

function use(url: string): Database {
  process.env.DATABASE_URL = url
  forgetEnv()
  return { url, stop: async () => {} }
}

function readConnection(dataDir: string): z.infer<typeof connectionSchema> | null {
  const text = readFileIfThere(connectionFile(dataDir))
  return text === null ? null : connectionSchema.parse(JSON.parse(text))
}

function connectionFile(dataDir: string): string {
  return join(dataDir, 'postgres-connection.json')
}
