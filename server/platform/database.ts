import 'server-only'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { Reading } from '@/cms/queries/reading'
import { readEnv } from '@/server/platform/env'
import { logger } from '@/server/platform/logger'

export const publicPoolSettings = {
  max: 10,
  connectionTimeoutMillis: 3000,
  statement_timeout: 5000,
  idle_in_transaction_session_timeout: 10_000,
  // Compiling these statements costs more than running them: 73 ms of processor time a list against 44.
  options: '-c jit=off',
}

let reads: Reading | null = null
let writes: Reading | null = null

/** Public reads have a pool of their own, apart from Payload's, so that a stuck staff side leaves residents reading. */
export function publicReads(): Reading {
  reads ??= drizzle(openPool(publicPoolSettings.max))
  return reads
}

/** What residents send has a pool of its own again: however many read, somebody can still send. */
export function residentWrites(): Reading {
  writes ??= drizzle(openPool(4))
  return writes
}

function openPool(max: number): Pool {
  const { databaseUrl } = readEnv()
  if (databaseUrl === null) throw new Error('DATABASE_URL is not set')
  const opened = new Pool({ connectionString: databaseUrl, ...publicPoolSettings, max })
  opened.on('error', (error) => logger.error('database.idle-connection-lost', error))
  return opened
}
