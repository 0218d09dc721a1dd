import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Pool } from 'pg'
import { chromium, type Page } from 'playwright-core'
import { rootFolder } from '@/scripts/platform/root-folder'
import { runTool } from '@/scripts/platform/run-tool'
import { ensureDatabase } from '@/scripts/postgres/ensure-database'
import { findChromium } from '@/scripts/testing/chromium'
import { startSite } from '@/tests/support/site/start-site'
import { fillMunicipalities } from './fill-municipalities'
import { fillVersions } from './fill-versions'

/** What staff wait for with 500 promises in nine languages in one municipality, in a real browser: milliseconds. */
const limits = { dashboard: 500, list: 800, edit: 1500, save: 1000 } as const
const rounds = 7
const account = { email: 'last@demo.invalid', password: 'kastanj-brygga-vante-47' } as const

// A database of its own, thrown away afterwards, whatever DATABASE_URL says.
const folder = mkdtempSync(join(tmpdir(), 'loftet-load-staff-'))
const secret = 'only-for-the-load-test-'.repeat(3)
Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: '', DEMO: '1', APP_SECRET: secret })
const database = await ensureDatabase()
Object.assign(process.env, { DATABASE_URL: database.url })
const isWithinLimits = await measureAll().finally(async () => {
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})
process.exit(isWithinLimits ? 0 : 1)

async function measureAll(): Promise<boolean> {
  const status = await runTool('tsx', [join(rootFolder, 'scripts/migrate.ts')], { env: process.env })
  if (status !== 0) throw new Error('The database was not migrated')
  const pool = new Pool({ connectionString: database.url })
  await fillMunicipalities(pool, 1, 500)
  await fillVersions(pool)
  await pool.end()
  await makeAccount()
  const site = await startSite({ DATABASE_URL: database.url, APP_SECRET: secret })
  const executablePath = findChromium()
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ baseURL: site.url, locale: 'sv-SE' })
    return await measureAs(page)
  } finally {
    await browser.close()
    await site.stop()
  }
}

async function makeAccount(): Promise<void> {
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config })
  const { docs } = await payload.find({ collection: 'organisations', where: { kind: { equals: 'police' } }, limit: 1 })
  await payload.create({
    collection: 'users',
    data: {
      ...account,
      functionTitle: 'kommunikatör',
      roles: ['communicator', 'coordinator'],
      organisation: docs[0]?.id ?? null,
    },
  })
  await payload.destroy()
}

async function measureAs(page: Page): Promise<boolean> {
  await page.goto('/admin')
  await formReady(page)
  await page.getByLabel('E-post').fill(account.email)
  await page.getByLabel('Lösenord').fill(account.password)
  await page.getByRole('button', { name: 'Logga in' }).click()
  await page.waitForURL(/\/admin$/)

  const list = '/admin/collections/promises?limit=10&depth=1&sort=-updatedAt'
  await page.goto(list)
  const first = page.locator('tbody a').first()
  const edit = (await first.getAttribute('href')) ?? ''
  let round = 0
  return [
    await measure('dashboard', async () => {
      await page.goto('/admin')
      await page.getByRole('heading', { level: 1 }).waitFor()
    }),
    await measure('list', async () => {
      await page.goto(list)
      await first.waitFor()
    }),
    await measure('edit', async () => {
      await page.goto(edit)
      await formReady(page)
    }),
    await measure('save', async () => {
      round += 1
      const data = { title: `Lastlöfte ${round}` }
      const saved = await page.request.patch(
        `/cms-api/promises/${edit.split('/').at(-1)}?draft=true&depth=0&locale=sv`,
        {
          data,
          headers: { Origin: new URL(page.url()).origin },
        },
      )
      if (!saved.ok()) throw new Error(`Saving gave ${saved.status()}: ${(await saved.text()).slice(0, 500)}`)
    }),
  ].every(Boolean)
}

async function measure(name: keyof typeof limits, visit: () => Promise<void>): Promise<boolean> {
  await visit()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await visit()
    times.push(performance.now() - start)
  }
  const middle = times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
  const isGood = middle <= limits[name]
  console.log(
    `${isGood ? 'OK  ' : 'OVER'} ${name}: p50 ${Math.round(middle)} ms (≤ ${limits[name]}), worst ${Math.round(Math.max(...times))} ms`,
  )
  return isGood
}

async function formReady(page: Page): Promise<void> {
  await page.locator('form[data-form-ready="true"]').first().waitFor()
}
