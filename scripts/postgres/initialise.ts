import { randomBytes } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '../platform/plain-error'
import { program } from './binaries'
import { giveTo, isInitialised, type PostgresHome } from './home'
import { runAsServer } from './run-program'

/** Only letters, case and word boundaries of plain `C` would be wrong for Swedish search, so it comes last. */
const characterLocales = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const

/** Makes the database cluster the first time. It is put in place whole, so a start that was cut short begins again. */
export function initialise(home: PostgresHome, password: string): void {
  if (isInitialised(home)) return
  const half = join(home.folder, 'data.new')
  const passwordFile = join(home.folder, `password.${randomBytes(6).toString('hex')}`)
  const attempts: string[] = []
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o400 })
    giveTo(home.user, passwordFile)
    for (const locale of characterLocales) {
      const { ok, output } = makeCluster(home, half, passwordFile, locale)
      if (ok) {
        renameSync(half, home.data)
        return
      }
      attempts.push(output)
    }
  } finally {
    rmSync(passwordFile, { force: true })
  }
  throw new PlainError(`Databasen gick inte att skapa i ${home.folder}.\n${attempts.join('\n')}`)
}

function makeCluster(home: PostgresHome, data: string, passwordFile: string, locale: string) {
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { mode: 0o700 })
  giveTo(home.user, data)
  const args = [
    `--pgdata=${data}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=sv-SE',
  ]
  return runAsServer(home, program(home.binaries, 'initdb'), args, { locale })
}

/** The passwords went with DATA_DIR while the data, kept elsewhere for root, stayed: give the owner the new password. */
export function resetPassword(home: PostgresHome, password: string): void {
  const args = ['--single', '-D', home.data, 'postgres']
  const input = `ALTER ROLE postgres PASSWORD '${password}';\n`
  const { ok, output } = runAsServer(home, program(home.binaries, 'postgres'), args, { input })
  if (!ok) throw new PlainError(`Databasen i ${home.folder} släpper inte in oss och gick inte att öppna.\n${output}`)
}
