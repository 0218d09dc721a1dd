// @database demo
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { loadAddresses } from '@/cms/queries/addresses'
import { loadContacts } from '@/cms/queries/contacts'
import { loadMunicipalities, loadMunicipality, loadSite } from '@/cms/queries/frame'
import { loadGlossary } from '@/cms/queries/glossary'
import type { Reading } from '@/cms/queries/reading'
import { getAreaList } from '@/server/areas/get-area-list'
import { getAreaPage } from '@/server/areas/get-area-page'
import { getNews } from '@/server/feeds/get-news'
import { getOpenAreas, getOpenMunicipalities } from '@/server/open-data/get-open-places'
import { getOpenPromise } from '@/server/open-data/get-open-promise'
import { getCommitmentsForTable, getOpenPromises, getPromisesForTable } from '@/server/open-data/get-open-promises'
import { getPromiseList } from '@/server/promises/get-promise-list'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getWithdrawnPromise } from '@/server/promises/get-withdrawn-promise'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
const here = 'malaras'
const site = { url: 'http://localhost:3000', isDemo: true }

afterAll(() => pool.end())

/** Each read, and the most statements it may send (decisions.md, Rendering 1). */
const reads: readonly [string, number, (db: Reading) => Promise<unknown>][] = [
  ['a promise page', 3, (db) => getPromisePage(db, { municipality: here, promise: 'lugnare-kvallar-pa-torget' }, 'ar')],
  [
    'a promise page that is not there',
    1,
    (db) => getPromisePage(db, { municipality: here, promise: 'finns-inte' }, 'sv'),
  ],
  [
    'a withdrawn promise',
    1,
    (db) => getWithdrawnPromise(db, { municipality: here, promise: 'battre-belysning-i-stadsparken' }, 'fi'),
  ],
  ['the promise list', 3, (db) => getPromiseList(db, here, 'ar', {})],
  ['the promise list, filtered', 3, (db) => getPromiseList(db, here, 'sv', { omrade: 'centrum', status: 'pagar' })],
  ['an area page', 3, (db) => getAreaPage(db, { municipality: here, area: 'centrum' }, 'ti')],
  ['the area list', 2, (db) => getAreaList(db, here, 'so')],
  ['the feed', 2, (db) => getNews(db, { municipality: here, area: null }, 'en')],
  ['the feed of an area', 2, (db) => getNews(db, { municipality: here, area: 'centrum' }, 'en')],
  ['the contacts', 1, (db) => loadContacts(db, here, 'fa')],
  ['the glossary', 1, (db) => loadGlossary(db, 'prs')],
  ['the municipalities', 1, (db) => loadMunicipalities(db)],
  ['what stands around every page', 1, (db) => loadSite(db, 'ar')],
  ['what stands around a municipality’s pages', 1, (db) => loadMunicipality(db, here, 'ar')],
  ['the open list of promises', 3, (db) => getOpenPromises(db, site, { page: 1 })],
  ['the open list of one municipality', 3, (db) => getOpenPromises(db, site, { municipality: here, page: 1 })],
  ['a table of promises', 2, (db) => getPromisesForTable(db, site, here)],
  ['a table of commitments', 2, (db) => getCommitmentsForTable(db, here)],
  ['an open promise', 3, (db) => getFirstOpenPromise(db)],
  ['the open areas', 1, (db) => getOpenAreas(db, site, here)],
  ['the open municipalities', 1, (db) => getOpenMunicipalities(db, site)],
  ['the index of addresses', 1, (db) => loadAddresses(db)],
]

test.each(reads)('%s is read in %i statements at most', async (_, most, read) => {
  const { db, sent } = counting()
  await read(db)
  expect(sent()).toBeGreaterThan(0)
  expect(sent()).toBeLessThanOrEqual(most)
})

test('the number does not grow with the promises', async () => {
  const [small, large] = [counting(), counting()]
  const few = await getPromiseList(small.db, 'sodervik', 'ar', {})
  const more = await getPromiseList(large.db, here, 'ar', {})
  expect(more.total).toBeGreaterThan(few.total)
  expect(large.sent()).toBe(small.sent())
})

/** Its id is learnt from another database object, whose statements are not counted. */
async function getFirstOpenPromise(db: Reading) {
  const list = await getOpenPromises(drizzle(pool), site, { municipality: here, page: 1 })
  return getOpenPromise(db, site, list?.data[0]?.id ?? '')
}

/** A database that knows how many statements it has been sent. */
function counting(): { readonly db: Reading; readonly sent: () => number } {
  const database = drizzle(pool)
  let statements = 0
  const execute: Reading['execute'] = (query) => {
    statements += 1
    return database.execute(query)
  }
  return { db: { execute }, sent: () => statements }
}
