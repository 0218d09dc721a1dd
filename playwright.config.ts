import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/testing/chromium'
import type { VisitOptions } from './tests/support/site/visit'

const executablePath = findChromium()
const isRoot = process.getuid?.() === 0
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const still = ['--disable-component-update', '--disable-sync']

const residents = 'residents/**/*.spec.ts'
/** What is the same whatever the visitor's browser can do is tried once. */
const notOnce = { grepInvert: /@once/ }

/** Every journey of a resident is made with script and without, in Swedish and in a language read from the right. */
export default defineConfig<VisitOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/support/site/global-setup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.E2E_SITE,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // No trace: recording one makes the browser fetch every font, and what is fetched is what some tests count.
    screenshot: 'only-on-failure',
    language: 'sv',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...quiet, ...still, ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'script', testMatch: residents },
    { name: 'no-script', testMatch: residents, use: { javaScriptEnabled: false }, ...notOnce },
    { name: 'phone', testMatch: residents, use: { viewport: { width: 320, height: 640 }, hasTouch: true }, ...notOnce },
    { name: 'rtl', testMatch: residents, use: { language: 'ar' }, ...notOnce },
    { name: 'staff', testMatch: 'staff/**/*.spec.ts', timeout: 120_000, expect: { timeout: 20_000 } },
  ],
})
