import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { PlainError } from './plain-error'

/** Writes a file that only its owner may read. A crash leaves the old file or the new one, never half of one. */
export function writePrivateFile(file: string, text: string): void {
  const half = `${file}.${process.pid}.tmp`
  writeFileSync(half, text, { mode: 0o600 })
  renameSync(half, file)
}

export function readFileIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** The text of the file; made and kept the first time. */
export function readOrMake(file: string, make: () => string): string {
  const kept = readFileIfThere(file)?.trim()
  if (kept) return kept
  const made = make()
  writePrivateFile(file, `${made}\n`)
  return made
}

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new PlainError(
      `Mappen ${folder} går inte att skapa. Välj en annan med DATA_DIR, eller ge dig själv rätt att skriva i ${dirname(folder)}.`,
      { cause },
    )
  }
}
