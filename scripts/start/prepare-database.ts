import { z } from 'zod'
import { readEnv } from '@/server/platform/env'
import { PlainError } from '../platform/plain-error'
import { forgetPassword, randomPassword, rememberedPassword, rememberPassword } from './demo-password'

export const demoAccountsSchema = z.object({
  accounts: z.array(z.object({ email: z.string(), functionTitle: z.string() })),
  /** Null when the accounts were made earlier with a password that we were not to keep. */
  password: z.string().nullable(),
})
export type DemoAccounts = z.infer<typeof demoAccountsSchema>

interface Options {
  /** Whether the database is the embedded one, which nobody but us can bring up to date. */
  readonly isEmbedded: boolean
}

/**
 * Brings the schema up to date where that is ours to do, and fills an empty demo. A production database is migrated by
 * its owner, on purpose and once, so there a pending migration stops the start.
 */
export async function prepareDatabase({ isEmbedded }: Options): Promise<DemoAccounts | null> {
  const { demo, dataDir } = readEnv()
  const { migrate, pendingMigrations } = await import('@/cms/migrate')
  if (demo || isEmbedded) sayApplied((await migrate()).applied)
  else refusePending(await pendingMigrations())
  return demo ? loadDemo(dataDir) : null
}

/** Loads the demo into an empty database and tells which password its accounts have. */
async function loadDemo(dataDir: string): Promise<DemoAccounts> {
  const { loadDemoIfEmpty } = await import('@/cms/demo/load-demo')
  const chosen = readEnv().demoPassword
  const remembered = rememberedPassword(dataDir)
  const password = chosen ?? remembered ?? randomPassword()
  // Written down before the accounts exist: a crash in between must not leave accounts that nobody can enter.
  if (chosen === null && remembered === null) rememberPassword(dataDir, password)
  const { loaded, accounts } = await loadDemoIfEmpty({ password })
  if (loaded) {
    console.log('Demon är inläst.')
    if (chosen !== null) forgetPassword(dataDir)
    return { accounts, password }
  }
  if (chosen === null && remembered === null) forgetPassword(dataDir)
  return { accounts, password: remembered ?? chosen }
}

function sayApplied(applied: readonly string[]): void {
  if (applied.length > 0) console.log(`Databasen är uppdaterad (${applied.length} steg).`)
}

function refusePending(pending: readonly string[]): void {
  if (pending.length === 0) return
  throw new PlainError(
    `Databasen är äldre än programmet: ${pending.length} steg saknas (${pending.join(', ')}).\nTa en säkerhetskopia och kör sedan:\n\n  npm run migrate`,
  )
}
