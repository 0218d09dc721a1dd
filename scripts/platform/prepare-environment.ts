import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Environment, forgetEnv, parseEnv, readEnv } from '@/server/platform/env'
import { PlainError } from './plain-error'
import { makeFolder, readOrMake } from './private-file'
import { rootFolder } from './root-folder'

/**
 * Settles everything that later code would otherwise have to guess: reads `.env`, decides whether this is a demo while
 * an unset DATABASE_URL still means something, makes DATA_DIR absolute and gives a demo its secret.
 */
export function prepareEnvironment(): Environment {
  const settings = join(rootFolder, '.env')
  if (existsSync(settings)) process.loadEnvFile(settings)
  // Where nothing is said, Payload would take itself to be in development, and look for a Next to reload it.
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
  const { demo, dataDir, appSecret } = parseEnv(process.env)
  process.env.DEMO = demo ? '1' : '0'
  process.env.DATA_DIR = openDataFolder(resolve(rootFolder, dataDir))
  process.env.APP_SECRET = appSecret ?? readOrMake(join(process.env.DATA_DIR, 'app-secret'), randomSecret)
  forgetEnv()
  return readEnv()
}

function randomSecret(): string {
  return randomBytes(32).toString('hex')
}

/** One folder has one name, whatever links lead to it: the lock and the database are found by that name. */
function openDataFolder(folder: string): string {
  makeFolder(folder)
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(folder)
  } catch (cause) {
    throw new PlainError(
      `Mappen ${folder} går inte att skriva i. Den kan höra till en annan användare. Välj en annan med DATA_DIR, eller ta bort den.`,
      { cause },
    )
  }
}
