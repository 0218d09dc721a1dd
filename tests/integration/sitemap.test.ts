// @database demo
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { demo } from '@/content/demo'
import { launchedLocales } from '@/domain/locales/locales'
import { getMunicipalities } from '@/server/municipalities/get-municipalities'
import { publicReads } from '@/server/platform/database'
import { getSitemap } from '@/server/sitemap/get-sitemap'

const site = 'https://loften.example.se'
const places = async () => (await getSitemap(publicReads(), site)).map(({ url }) => url.slice(site.length))

describe('the sitemap', () => {
  test('has every published promise in every language, and no other', async () => {
    const told = await places()
    for (const { municipality, slug, editorialState } of demo.promises) {
      const addresses = launchedLocales.map((locale) => `/${locale}/${municipality}/loften/${slug}`)
      const isTold = addresses.map((address) => told.includes(address))
      expect(isTold, slug).toEqual(addresses.map(() => editorialState === 'published'))
    }
  })

  test('has the agreement of a municipality that has one', async () => {
    const told = await places()
    expect(told).toContain('/sv/malaras/overenskommelse')
    expect(told).not.toContain('/sv/sodervik/overenskommelse')
  })

  test('says when a promise last changed, and nothing of what it cannot know', async () => {
    const entries = await getSitemap(publicReads(), site)
    for (const { url, changed } of entries) expect(changed === null, url).toBe(!/\/(loften|sidor)\/[^/]+$/.test(url))
  })

  test('has a municipality in the languages that it is shown in, and leaves one out that is not published', async () => {
    const db = publicReads()
    const here = sql`(select id from municipalities where slug = 'sodervik')`
    await db.execute(
      sql`delete from municipalities_active_languages where parent_id = ${here} and value not in ('sv', 'en')`,
    )
    const told = (await places()).filter((path) => path.includes('/sodervik'))
    expect(new Set(told.map((path) => path.split('/')[1]))).toEqual(new Set(['sv', 'en']))
    const home = (await getSitemap(db, site)).find(({ url }) => url === `${site}/en/sodervik`)
    expect(home?.alternates.map(([language]) => language)).toEqual(['sv', 'en', 'x-default'])

    await db.execute(sql`update municipalities set published = false where slug = 'sodervik'`)
    expect((await places()).filter((path) => path.includes('/sodervik'))).toEqual([])
  })
})

test('a municipality with a code stands in its county, and no longer among those that do not use the service', async () => {
  await publicReads().execute(sql`update municipalities set code = '1280' where slug = 'malaras'`)
  const all = await getMunicipalities('')
  if (all.kind !== 'all') throw new Error('Nothing was searched for')
  const skane = all.counties.find(({ code }) => code === '12')
  expect(skane?.using.map(({ slug }) => slug)).toEqual(['malaras'])
  expect(skane?.others).not.toContain('Malmö')
  const found = await getMunicipalities('malmo')
  expect(found).toMatchObject({ kind: 'found', using: [{ slug: 'malaras' }], others: [] })
})
