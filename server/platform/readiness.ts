import 'server-only'
import { migrations } from '@/cms/migrations'
import { loadAppliedMigrations } from '@/cms/queries/applied-migrations'
import { publicReads } from '@/server/platform/database'
import { readEnv } from '@/server/platform/env'
import { logger } from '@/server/platform/logger'

type State = 'ok' | 'failing'
export type Readiness = Readonly<Record<'environment' | 'database' | 'migrations', State>>

/** Whether this node can serve: its settings are valid, its database answers and has every migration of this code. */
export async function readiness(): Promise<Readiness> {
  const environment = environmentState()
  try {
    const applied = await loadAppliedMigrations(publicReads())
    const isWhole = migrations.every(({ name }) => applied.includes(name))
    return { environment, database: 'ok', migrations: isWhole ? 'ok' : 'failing' }
  } catch (problem) {
    logger.error('readiness.database-failed', problem)
    return { environment, database: 'failing', migrations: 'failing' }
  }
}

function environmentState(): State {
  try {
    readEnv()
    return 'ok'
  } catch (problem) {
    logger.error('readiness.environment-failed', problem)
    return 'failing'
  }
}
