import { execFileSync, spawnSync } from 'node:child_process'
import { PlainError } from '../platform/plain-error'

/** Who the database server runs as when we are root. Postgres refuses root. */
export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Null when we are an ordinary user: then the server runs as ourselves. */
export function findServerUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const user = lookUp('loftet') ?? createUser() ?? lookUp('nobody')
  if (user === null) throw new PlainError(words('Det finns ingen vanlig användare att köra databasen som.'))
  const attempt = spawnSync(process.execPath, ['--version'], { uid: user.uid, gid: user.gid, cwd: '/' })
  if (attempt.error && 'code' in attempt.error && attempt.error.code !== 'EACCES')
    throw new PlainError(words(`Root får inte starta program som användaren ${user.name} här.`), {
      cause: attempt.error,
    })
  return user
}

function createUser(): ServerUser | null {
  const made = spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'loftet'], {
    stdio: 'ignore',
  })
  if (made.status === 0) console.log('Skapade systemanvändaren loftet, som databasen körs som.')
  return lookUp('loftet')
}

function lookUp(name: string): ServerUser | null {
  try {
    return { name, uid: askId('-u', name), gid: askId('-g', name) }
  } catch {
    return null
  }
}

function askId(what: '-u' | '-g', name: string): number {
  return Number.parseInt(execFileSync('id', [what, name], { encoding: 'utf8', stdio: 'pipe' }), 10)
}

function words(reason: string): string {
  return `${reason} Postgres vägrar att köra som root. Starta som en vanlig användare, eller sätt DATABASE_URL till en egen databas.`
}
