import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { Reading } from '@/cms/queries/reading'
import { rebuildSearchIn } from '@/cms/search/rebuild-search'
import { roles } from '@/domain/access/capabilities'
import { launchedLocales } from '@/domain/locales/locales'
import { rootFolder } from '@/scripts/platform/root-folder'
import { runTool } from '@/scripts/platform/run-tool'
import { ensureDatabase } from '@/scripts/postgres/ensure-database'
import { publicPoolSettings } from '@/server/platform/database'
import { getPromiseList } from '@/server/promises/get-promise-list'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getSearch } from '@/server/search/get-search'
import { getWaiting } from '@/server/waiting/get-waiting'
import { fillMunicipalities, loadMunicipality } from './fill-municipalities'

/** 500 promises in nine languages: ten municipalities whose lists are of 50. And, to know, all in one municipality. */
const usual = { municipalities: 10, promisesEach: 50 } as const
const extreme = { municipalities: 1, promisesEach: 500 } as const
const usually = { statements: 3, rounds: 200 } as const
/** Milliseconds at the 95th percentile, in the database layer: statements, checking at the door, view model. */
const limits = { list: 60, detail: 30, search: 100 } as const
/** What waits for somebody who has every role in every municipality: 500 promises, whatever their municipalities. */
const waitingLimits = { milliseconds: 400, statements: 6, rounds: 20 } as const

// A database of its own, thrown away afterwards, whatever DATABASE_URL says.
const folder = mkdtempSync(join(tmpdir(), 'loftet-load-'))
Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: '',
  DEMO: '1',
  APP_SECRET: 'only-for-the-load-test-'.repeat(3),
})
const database = await ensureDatabase()
const pool = new Pool({ connectionString: database.url, ...publicPoolSettings })
pool.on('error', () => undefined)
const isWithinLimits = await measureAll().finally(async () => {
  await pool.end()
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})
process.exit(isWithinLimits ? 0 : 1)

async function measureAll(): Promise<boolean> {
  const env = { ...process.env, DATABASE_URL: database.url }
  const status = await runTool('tsx', [join(rootFolder, 'scripts/migrate.ts')], { env })
  if (status !== 0) throw new Error('The database was not migrated')
  const isUsualGood = await measurePages(usual, limits)
  console.log('Allt i en enda kommun, för kännedom:')
  await measurePages(extreme, limits)
  return isUsualGood
}

async function measurePages(
  size: typeof usual | typeof extreme,
  { list, detail, search }: typeof limits,
): Promise<boolean> {
  await fillMunicipalities(pool, size.municipalities, size.promisesEach)
  const start = performance.now()
  const documents = await drizzle(pool).transaction(rebuildSearchIn)
  await pool.query('analyze search_documents')
  console.log(`     ${documents} dokument gjorda sökbara på ${Math.round(performance.now() - start)} ms`)
  const counted = counting(drizzle(pool))
  const place = (locale: 'sv' | 'ar') => ({ municipality: loadMunicipality, locale })
  let next = 0
  const results = [
    await measure('list', list, counted, () => getPromiseList(counted.db, loadMunicipality, 'ar', {})),
    await measure('list of one area', list, counted, () =>
      getPromiseList(counted.db, loadMunicipality, 'ti', { omrade: 'lastomrade-7' }),
    ),
    await measure('detail', detail, counted, () => {
      next = (next % size.promisesEach) + 1
      return getPromisePage(counted.db, { municipality: loadMunicipality, promise: `lastlofte-${next}` }, 'ar')
    }),
  ]
  // Every document of the measure has these words: nothing is harder to count and to put in order.
  for (const [name, q] of [
    ['search', 'kvällarna'],
    ['search for four words', 'vuxna ljuset längs vägen'],
    ['search for one promise', 'lastlofte-7sv'],
    ['search, spelled wrong', 'kvälalrna'],
  ] as const)
    results.push(await measure(name, search, counted, () => getSearch(counted.db, place('sv'), { q })))
  results.push(
    await measure('search in another language', search, counted, () =>
      getSearch(counted.db, place('ar'), { q: 'lastlofte' }),
    ),
  )
  const person = await everybodyAtThePolice()
  results.push(
    await measure(
      'what waits for one person',
      waitingLimits.milliseconds,
      counted,
      () => getWaiting(counted.db, person),
      waitingLimits,
    ),
  )
  return results.every(Boolean)
}

async function everybodyAtThePolice() {
  const { rows: organisations } = await pool.query<{ id: string }>(`select id from organisations where kind = 'police'`)
  const { rows: municipalities } = await pool.query<{ id: string }>('select id from municipalities')
  return {
    id: '00000000-0000-4000-8000-000000000000',
    organisation: organisations[0]?.id ?? null,
    municipalities: municipalities.map(({ id }) => id),
    roles,
    languages: launchedLocales,
  }
}

async function measure(
  name: string,
  limit: number,
  counted: ReturnType<typeof counting>,
  read: () => Promise<unknown>,
  { statements: most, rounds }: { readonly statements: number; readonly rounds: number } = usually,
): Promise<boolean> {
  for (let warmUp = 0; warmUp < 10; warmUp += 1) await read()
  counted.reset()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    if ((await read()) === null) throw new Error(`${name}: nothing found`)
    times.push(performance.now() - start)
  }
  const inOrder = times.toSorted((one, other) => one - other)
  const at = (share: number) => inOrder[Math.floor(inOrder.length * share)] ?? 0
  const statements = counted.count() / rounds
  const isGood = statements <= most && at(0.95) <= limit
  const figures = `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms (≤ ${limit}), ${statements} statements (≤ ${most})`
  console.log(`${isGood ? 'OK  ' : 'OVER'} ${name}: ${figures}`)
  return isGood
}

function counting(db: Reading) {
  let executed = 0
  const execute: Reading['execute'] = (statement) => {
    executed += 1
    return db.execute(statement)
  }
  return {
    db: { execute },
    count: () => executed,
    reset: () => {
      executed = 0
    },
  }
}
