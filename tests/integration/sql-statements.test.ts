// @database demo
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { loadAddresses } from '@/cms/queries/addresses'
import { loadContacts } from '@/cms/queries/contacts'
import { loadMunicipalities, loadMunicipality, loadSite } from '@/cms/queries/frame'
import { loadGlossary } from '@/cms/queries/glossary'
import { isShownFile } from '@/cms/queries/media'
import type { Reading } from '@/cms/queries/reading'
import { loadReachableMunicipalities, loadRecipients } from '@/cms/queries/recipients'
import { loadRefusedForm } from '@/cms/queries/refused-forms'
import { getStatement } from '@/server/accessibility/get-statement'
import { getAgreementPage } from '@/server/agreements/get-agreement-page'
import { getAreaList } from '@/server/areas/get-area-list'
import { loadDrawnMap } from '@/server/areas/get-area-map'
import { getAreaPage } from '@/server/areas/get-area-page'
import { getNews } from '@/server/feeds/get-news'
import { getOpenAreas, getOpenMunicipalities } from '@/server/open-data/get-open-places'
import { getOpenPromise } from '@/server/open-data/get-open-promise'
import { getCommitmentsForTable, getOpenPromises, getPromisesForTable } from '@/server/open-data/get-open-promises'
import { getPage } from '@/server/pages/get-page'
import { getPrivacy } from '@/server/privacy/get-privacy'
import { getPromiseList } from '@/server/promises/get-promise-list'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getWithdrawnPromise } from '@/server/promises/get-withdrawn-promise'
import { getSearch } from '@/server/search/get-search'
import { getSitemap } from '@/server/sitemap/get-sitemap'

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
  ['the agreement', 3, (db) => getAgreementPage(db, here, 'ar')],
  ['an agreement that is not there', 3, (db) => getAgreementPage(db, 'sodervik', 'sv')],
  ['a search', 1, (db) => getSearch(db, { municipality: here, locale: 'ar' }, { q: 'الشرطة' })],
  [
    'a search for a word spelled wrong',
    3,
    (db) => getSearch(db, { municipality: here, locale: 'sv' }, { q: 'belysnign' }),
  ],
  ['the drawn map of the areas', 1, (db) => loadDrawnMap(db, here)],
  ['the feed', 2, (db) => getNews(db, { municipality: here, area: null }, 'en')],
  ['the feed of an area', 2, (db) => getNews(db, { municipality: here, area: 'centrum' }, 'en')],
  ['a page of editors', 1, (db) => getPage(db, { municipality: here, page: 'sa-arbetar-vi-tillsammans' }, 'ar')],
  ['whether a file is shown', 1, (db) => isShownFile(db, 'x.png')],
  ['the contacts', 1, (db) => loadContacts(db, here, 'fa')],
  ['whom one can write to', 1, (db) => loadRecipients(db, here, 'ar')],
  ['the municipalities that one can report to', 1, (db) => loadReachableMunicipalities(db)],
  ['a refused form', 1, (db) => loadRefusedForm(db, 'none')],
  ['the accessibility statement of a municipality', 1, (db) => getStatement(db, here, 'ti')],
  ['the accessibility statement of the service', 1, (db) => getStatement(db, null, 'ar')],
  ['the privacy page of a municipality', 2, (db) => getPrivacy(db, here, 'so')],
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
  ['the sitemap', 1, (db) => getSitemap(db, 'https://loften.example.se')],
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
