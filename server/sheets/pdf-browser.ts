import 'server-only'
import { chromium } from 'playwright-core'
import { readEnv } from '@/server/platform/env'
import { findBrowser, mayRun } from '@/server/platform/find-chromium'
import { logger } from '@/server/platform/logger'

const secondsBetweenSearches = 60

let searched: { readonly found: string | null; readonly at: number } | null = null

/** The browser that makes PDFs here, or null. One that is installed while we run is found within a minute. */
export function pdfBrowser(): string | null {
  const now = Date.now()
  const isFresh = searched !== null && (searched.found !== null || now - searched.at < secondsBetweenSearches * 1000)
  if (searched === null || !isFresh) searched = { found: search(), at: now }
  return searched.found
}

/** A path that somebody has set is taken at its word: no other browser is run instead. */
function search(): string | null {
  const { chromiumPath, programFolders } = readEnv()
  if (chromiumPath === null) return findBrowser(programFolders, () => chromium.executablePath())
  if (mayRun(chromiumPath)) return chromiumPath
  logger.warn('pdf.browser-not-runnable')
  return null
}
