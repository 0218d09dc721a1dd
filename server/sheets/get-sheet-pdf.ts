import 'server-only'
import { createHash } from 'node:crypto'
import type { Outcome } from '@/domain/shared/outcome'
import type { PdfProblem } from '@/domain/sheets/sheet-view'
import { logger } from '@/server/platform/logger'
import { oneAtATime } from '@/server/platform/one-at-a-time'
import { keptFiles } from '@/server/sheets/kept-files'
import { pdfBrowser } from '@/server/sheets/pdf-browser'
import { printPage } from '@/server/sheets/print-page'

const mostWaiting = 8
const mostBytes = 32_000_000

const queue = oneAtATime<Buffer>(mostWaiting)
const kept = keptFiles(mostBytes)

/** What a sheet's PDF depends on, as a short name. The words of the interface change only with a new start. */
export function sheetVersion(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)
}

/**
 * The sheet at this address as a PDF. It is made once for each version of what it says and then kept in memory, by one
 * browser at a time. The address must be known to exist: an unknown one may never cost a browser.
 */
export async function getSheetPdf(path: string, version: string): Promise<Outcome<Buffer, PdfProblem>> {
  const browser = pdfBrowser()
  if (browser === null) return { ok: false, problem: 'missing' }
  const key = `${path} ${version}`
  const found = kept.get(key)
  if (found !== null) return { ok: true, value: found }
  try {
    const made = await queue.ask(key, () => printPage(path, browser))
    if (made === null) return { ok: false, problem: 'busy' }
    kept.put(key, made)
    return { ok: true, value: made }
  } catch (problem) {
    logger.error('pdf.failed', problem)
    return { ok: false, problem: 'busy' }
  }
}
