import 'server-only'
import { chromium } from 'playwright-core'
import { readEnv } from '@/server/platform/env'

const longestMs = 20_000
const everyInterface = ['0.0.0.0', '::', '*']
/** It shows one page of our own and goes away: no pictures on a screen, no second process, no calls home. */
const args = ['--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking']

/** A page of this site as a PDF, tagged and with an outline, made by the browser. Throws when it takes too long. */
export async function printPage(path: string, executablePath: string): Promise<Buffer> {
  const browser = await chromium.launch({
    executablePath,
    args,
    timeout: longestMs,
    // We stop by ourselves; the browser goes when this process goes.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  const limit = setTimeout(() => void browser.close(), longestMs)
  try {
    const page = await browser.newPage({ javaScriptEnabled: false })
    // Before it is loaded: what is only on the screen need not be fetched.
    await page.emulateMedia({ media: 'print' })
    const answer = await page.goto(ownAddress(path), { waitUntil: 'networkidle', timeout: longestMs })
    if (answer?.status() !== 200) throw new Error(`The page to print answered ${answer?.status() ?? 'nothing'}`)
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  } finally {
    clearTimeout(limit)
    await browser.close()
  }
}

/** Not by way of the address that visitors use: that may lie behind a proxy, and the way there may be closed to us. */
function ownAddress(path: string): string {
  const { host, port } = readEnv()
  const reached = everyInterface.includes(host) ? '127.0.0.1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}${path}`
}
