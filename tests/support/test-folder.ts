import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeDataLock } from '@/scripts/platform/data-lock'
import { openHome, removeHome } from '@/scripts/postgres/home'
import { clearAfterCrash } from '@/scripts/postgres/recover'

const prefix = 'loftet-test-'
/** A younger folder may belong to a run that goes on beside this one. */
const longestRunMs = 3_600_000

/** A data folder of its own, outside the repository. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), prefix))
  // Other users must be able to enter: some tests run the database as one.
  chmodSync(folder, 0o755)
  return folder
}

/** Removes the folder and the database that belongs to it, wherever that lies. */
export function removeTestFolder(folder: string): void {
  removeHome(folder)
  rmSync(folder, { recursive: true, force: true })
}

/** Clears away what a test run that was killed has left: its folder, its database, a server still running. */
export function sweepLeftovers(): void {
  const temporary = realpathSync(tmpdir())
  for (const name of readdirSync(temporary).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(temporary, name)
    if (!isOurs(folder) || Date.now() - statSync(folder).mtimeMs < longestRunMs) continue
    const lock = takeDataLock(folder, 'tests')
    if (!lock.held) continue
    clearAfterCrash(openHome(folder))
    removeTestFolder(folder)
  }
}

function isOurs(folder: string): boolean {
  const { uid } = statSync(folder)
  return existsSync(join(folder, 'in-use.json')) && (uid === process.getuid?.() || process.getuid?.() === 0)
}
