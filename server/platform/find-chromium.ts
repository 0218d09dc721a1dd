import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const

/** A Chromium in the folders where programs are, Debian's or Google's, else the one that Playwright has fetched. */
export function findBrowser(folders: readonly string[], playwrights: () => string): string | null {
  const usual = ['/usr/bin', ...folders].flatMap((folder) => usualNames.map((name) => join(folder, name)))
  return usual.find(mayRun) ?? [playwrights()].find(mayRun) ?? null
}

export function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
