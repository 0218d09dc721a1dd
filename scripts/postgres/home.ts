import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '../platform/plain-error'
import { type Binaries, copyBinaries, findBinaries, makeSymlinks } from './binaries'
import { findServerUser, type ServerUser } from './server-user'

/** Where one embedded database lives, and who runs it. */
export interface PostgresHome {
  readonly folder: string
  /** Postgres' own data directory. Absent until initialised. */
  readonly data: string
  readonly log: string
  /** Folder for the Unix socket, or null where its path would be too long for the system. */
  readonly sockets: string | null
  readonly binaries: Binaries
  readonly user: ServerUser | null
}

const rootsFolder = '/var/lib/loftet'
const longestSocketFolder = 80

/**
 * Root's home may be closed to the user that the server runs as, and so may the clone with the binaries. Therefore root
 * keeps both in a folder that everyone can reach; anyone else keeps the data in DATA_DIR.
 */
export function openHome(dataDir: string): PostgresHome {
  const user = findServerUser()
  const folder = user ? rootsFolderFor(dataDir) : join(dataDir, 'postgres')
  makeOpenFolder(folder)
  const sockets = socketFolderIn(folder, user)
  const binaries = user ? copyBinaries(findBinaries(), rootsFolder) : binariesForSelf(folder)
  if (user) writeFileSync(join(folder, 'om-mappen.txt'), `Här ligger databasen för ${dataDir}.\n`)
  return { folder, data: join(folder, 'data'), log: join(folder, 'postgres.log'), sockets, binaries, user }
}

/** Throws the database away. For tests, which leave nothing behind. */
export function removeHome(dataDir: string): void {
  rmSync(join(dataDir, 'postgres'), { recursive: true, force: true })
  if (process.getuid?.() === 0) rmSync(rootsFolderFor(dataDir), { recursive: true, force: true })
}

export function giveTo(user: ServerUser | null, path: string): void {
  if (user) chownSync(path, user.uid, user.gid)
}

function rootsFolderFor(dataDir: string): string {
  return join(rootsFolder, createHash('sha256').update(dataDir).digest('hex').slice(0, 12))
}

function makeOpenFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    if (process.getuid?.() === 0) for (const path of [rootsFolder, folder]) chmodSync(path, 0o755)
  } catch (cause) {
    throw new PlainError(
      `Mappen ${folder} behövs för databasen men går inte att skapa. Starta som en vanlig användare, eller sätt DATABASE_URL till en egen databas.`,
      { cause },
    )
  }
}

function socketFolderIn(folder: string, user: ServerUser | null): string | null {
  const sockets = join(folder, 'sockets')
  if (process.platform === 'win32' || sockets.length > longestSocketFolder) return null
  mkdirSync(sockets, { recursive: true, mode: 0o700 })
  giveTo(user, sockets)
  return sockets
}

function binariesForSelf(folder: string): Binaries {
  const installed = findBinaries()
  try {
    makeSymlinks(installed.folder)
    return installed
  } catch {
    return copyBinaries(installed, folder)
  }
}

export function isInitialised(home: PostgresHome): boolean {
  return existsSync(join(home.data, 'PG_VERSION'))
}
