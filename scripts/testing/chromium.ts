import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser, mayRun } from '../../server/platform/find-chromium'
import { PlainError } from '../platform/plain-error'
import { toolPath } from '../platform/run-tool'

/** The Chromium of this machine: the one that is asked for, else Debian's or Google's, else Playwright's own. */
export function findChromium(): string | null {
  const asked = process.env.CHROMIUM_PATH
  if (asked && !mayRun(asked)) throw new PlainError(`CHROMIUM_PATH pekar på ${asked}, som inte går att köra.`)
  const folders = (process.env.PATH ?? '').split(delimiter)
  return asked || findBrowser(folders, () => chromium.executablePath())
}

/** Finds Chromium or installs it, and says so. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  for (const install of [installWithApt, installWithPlaywright]) {
    install()
    const installed = findChromium()
    if (installed) return installed
  }
  throw new PlainError('Chromium saknas och gick inte att installera. Installera den själv och sätt CHROMIUM_PATH.')
}

function installWithApt(): void {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return
  console.log('Chromium saknas. Installerar den med apt-get.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env })
}

function installWithPlaywright(): void {
  console.log('Chromium saknas. Hämtar Playwrights egen.')
  const withLibraries = process.getuid?.() === 0 ? ['--with-deps'] : []
  const args = ['install', ...withLibraries, 'chromium']
  if (spawnSync(toolPath('playwright'), args, { stdio: 'inherit' }).status !== 0 && withLibraries.length > 0)
    spawnSync(toolPath('playwright'), ['install', 'chromium'], { stdio: 'inherit' })
}
