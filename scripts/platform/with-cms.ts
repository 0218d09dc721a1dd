import { getPayload, type Payload } from 'payload'
import { ensureDatabase } from '../postgres/ensure-database'
import { PlainError } from './plain-error'

/** Does something with Payload on an up-to-date database, and leaves both as they were found. */
export async function withCms<Result>(work: (payload: Payload) => Promise<Result>): Promise<Result> {
  const database = await ensureDatabase()
  try {
    // Only now: the configuration reads the environment that the line above completes.
    const { pendingMigrations } = await import('@/cms/migrate')
    if ((await pendingMigrations()).length > 0) {
      throw new PlainError('Databasen är inte uppdaterad. Kör npm run migrate och försök igen.')
    }
    const { default: config } = await import('@payload-config')
    const payload = await getPayload({ config, disableOnInit: true })
    // `destroy` leaves the pool's connections open, and an embedded database ends them when it stops.
    payload.db.pool.on('error', () => {})
    try {
      return await work(payload)
    } finally {
      await payload.destroy()
    }
  } finally {
    await database.stop()
  }
}
