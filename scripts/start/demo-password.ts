import { randomInt } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readFileIfThere, writePrivateFile } from '../platform/private-file'

/** Without letters and digits that are easily mistaken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The password that the demo accounts were made with, when it was ours to choose. Null when nobody wrote it down. */
export function rememberedPassword(dataDir: string): string | null {
  return readFileIfThere(fileIn(dataDir))?.trim() ?? null
}

export function rememberPassword(dataDir: string, password: string): void {
  writePrivateFile(fileIn(dataDir), `${password}\n`)
}

export function forgetPassword(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true })
}

/** Easy to type from a screen, and with 31^16 possibilities not to be guessed. */
export function randomPassword(): string {
  const letters = Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)])
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'demo-password')
}
