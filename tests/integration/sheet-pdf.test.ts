// @database demo
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeTestFolder, removeTestFolder } from '@/tests/support/test-folder'

const folder = makeTestFolder()
const browser = join(folder, 'browser')
const trace = join(folder, 'was-started')
const known = 'lugnare-kvallar-pa-torget'

writeFileSync(browser, `#!/bin/sh\ntouch '${trace}'\nexit 1\n`)
chmodSync(browser, 0o755)
afterAll(() => removeTestFolder(folder))
beforeEach(() => vi.resetModules())

/** Asks the route as a process would that was started with this browser. */
async function ask(promise: string, browserPath: string): Promise<Response> {
  process.env.CHROMIUM_PATH = browserPath
  const { GET } = await import('@/app/[locale]/[municipality]/loften/[promise]/blad.pdf/route')
  const params = Promise.resolve({ locale: 'ar', municipality: 'malaras', promise })
  return GET(new Request('http://localhost:3000/'), { params })
}

const sheet = `/ar/malaras/loften/${known}/blad`

describe('the PDF of a sheet', () => {
  test('of a promise that nobody knows costs no browser', async () => {
    for (const unknown of ['finns-inte', 'battre-belysning-i-stadsparken', '..']) {
      expect((await ask(unknown, browser)).status, unknown).toBe(404)
    }
    expect(existsSync(trace)).toBe(false)
  })

  test('is asked of the browser that the settings name, and a failure leads to the sheet', async () => {
    const answer = await ask(known, browser)
    expect(existsSync(trace)).toBe(true)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${sheet}?pdf=senare`])
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })

  test('leads to the sheet, which says why, where there is no browser', async () => {
    const answer = await ask(known, join(folder, 'no-browser'))
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${sheet}?pdf=saknas`])
  })
})
