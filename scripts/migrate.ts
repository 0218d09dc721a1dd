import { readEnv } from '@/server/platform/env'
import { runScript } from './platform/run-script'
import { ensureDatabase } from './postgres/ensure-database'

runScript(async () => {
  const database = await ensureDatabase()
  try {
    const { completeBaseData, migrate } = await import('@/cms/migrate')
    const { applied } = await migrate()
    if (!readEnv().demo) await completeBaseData()
    console.log(applied.length === 0 ? 'Databasen är redan uppdaterad.' : `Klart: ${applied.join(', ')}`)
  } finally {
    await database.stop()
  }
})
