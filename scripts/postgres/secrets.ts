import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { readOrMake } from '../platform/private-file'

const secretsSchema = z.object({
  /** The cluster's owner. Only the start script uses it. */
  owner: z.string().regex(/^[0-9a-f]+$/),
  /** The role that the site works as: no superuser, like on any hosted Postgres. */
  site: z.string().regex(/^[0-9a-f]+$/),
})
export type PostgresSecrets = z.infer<typeof secretsSchema>

export function readSecrets(dataDir: string): PostgresSecrets {
  const text = readOrMake(fileIn(dataDir), () => JSON.stringify({ owner: randomSecret(), site: randomSecret() }))
  return secretsSchema.parse(JSON.parse(text))
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'postgres-passwords.json')
}

function randomSecret(): string {
  return randomBytes(24).toString('hex')
}
