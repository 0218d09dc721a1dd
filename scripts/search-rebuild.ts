import { getPayload } from 'payload'
import { PlainError } from './platform/plain-error'
import { runScript } from './platform/run-script'
import { ensureDatabase } from './postgres/ensure-database'

runScript(async () => {
  const database = await ensureDatabase()
  try {
    // Only now: the configuration reads the environment that the line above completes.
    const { pendingMigrations } = await import('@/cms/migrate')
    if ((await pendingMigrations()).length > 0) {
      throw new PlainError('Databasen är inte uppdaterad. Kör npm run migrate och försök igen.')
    }
    const { default: config } = await import('@payload-config')
    const { rebuildSearch } = await import('@/cms/search/rebuild-search')
    const payload = await getPayload({ config, disableOnInit: true })
    payload.db.pool.on('error', () => {})
    const { documents } = await rebuildSearch(payload)
    console.log(`Sökningen är byggd på nytt: ${documents} dokument.`)
  } finally {
    await database.stop()
  }
})
