import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { findProcess, isSameProcess } from './process-identity'

const holderSchema = z.object({ pid: z.number(), startedAt: z.string(), command: z.string() })
export type LockHolder = z.infer<typeof holderSchema>

export type DataLock = { readonly held: true; release(): void } | { readonly held: false; readonly holder: LockHolder }

/** One living process at a time runs the embedded database of a data folder. A lock left by a dead one is taken over. */
export function takeDataLock(dataDir: string, command: string): DataLock {
  const file = join(dataDir, 'in-use.json')
  const self = { ...identifySelf(), command }
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (claim(file, self)) return { held: true, release: () => releaseOwn(file, self) }
    const holder = readHolder(file)
    if (holder && isSameProcess(holder)) return { held: false, holder }
    removeStale(file)
  }
  throw new Error(`The lock ${file} changes hands faster than it can be read`)
}

/** Linking a finished file into place is atomic, so nobody ever reads half a lock. */
function claim(file: string, self: LockHolder): boolean {
  const own = `${file}.${self.pid}`
  writeFileSync(own, JSON.stringify(self), { mode: 0o600 })
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** Moved aside before it is thrown away: another process may have put its own lock there since we looked. */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const holder = readHolder(aside)
  if (holder && isSameProcess(holder)) linkSync(aside, file)
  rmSync(aside, { force: true })
}

function releaseOwn(file: string, self: LockHolder): void {
  const holder = readHolder(file)
  if (holder?.pid === self.pid && holder.startedAt === self.startedAt) rmSync(file, { force: true })
}

function readHolder(file: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}

function identifySelf() {
  const self = findProcess(process.pid)
  if (self === null) throw new Error('This process cannot find itself')
  return self
}
