import { gzipSync } from 'node:zlib'
import type { Locator } from '@playwright/test'
import { areaName, publicAreas } from '../support/demo'
import { region } from '../support/parts'
import { expect, once, test } from '../support/reader'

const heaviest = 6 * 1024

test('the map and the list have the same links, called by the same numbers', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/omraden`)
  const [map, list] = [region(page, words('AreaMap.title')), region(page, words('AreaMap.list'))]

  const inMap = await addressesOf(map.locator('svg a'))
  const inList = await addressesOf(list.getByRole('link'))
  expect(inMap.toSorted()).toEqual([...new Set(inList)].toSorted())
  expect(inMap).toHaveLength(publicAreas.filter(({ municipality }) => municipality === 'malaras').length)

  for (const area of publicAreas.filter(({ municipality }) => municipality === 'malaras')) {
    const address = `/${language}/malaras/omraden/${area.slug}`
    const row = list.locator('.area-tree__row', { has: page.locator(`a[href="${address}"]`) })
    const number = (await row.locator('.area-tree__number').textContent())?.trim()
    await expect(map.locator(`a[href="${address}"]`)).toHaveText(`${number}${areaName(area, language)}`)
  }
})

test('an area is chosen on the map by keyboard, and its mark is seen', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/omraden`)
  const link = region(page, words('AreaMap.title')).getByRole('link', { name: /Vretlunda$/ })
  const before = await strokesOf(link)

  await page.keyboard.press('Tab')
  await link.focus()
  const focused = await strokesOf(link)
  expect(focused.face).toBeGreaterThanOrEqual(before.face + 3)
  expect(focused.badge).toBeGreaterThanOrEqual(before.badge + 2)

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/${language}/malaras/omraden/vretlunda`)
})

test('an area is chosen by pressing anywhere on it', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/omraden`)
  const face = region(page, words('AreaMap.title')).locator('a[href$="/ovriga-delar"] path')
  await face.scrollIntoViewIfNeeded()
  const box = await face.boundingBox()
  if (box === null) throw new Error('The area is not drawn')
  await page.mouse.click(box.x + box.width * 0.1, box.y + box.height * 0.5)
  await expect(page).toHaveURL(`/${language}/malaras/omraden/ovriga-delar`)
})

test('who does not want the map skips it with one press', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/omraden`)
  const skip = page.getByRole('link', { name: words('AreaMap.skip') })
  await skip.focus()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(region(page, words('AreaMap.list')).getByRole('link').first()).toBeFocused()
})

test('the map says in words what its signs mean', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/omraden`)
  const signs = region(page, words('AreaMap.title')).getByRole('listitem')
  await expect(signs).toHaveText(['promised', 'plain', 'larger', 'place'].map((sign) => words(`AreaMap.${sign}`)))
})

test('an area’s page marks it on a small map and names those beside it', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/omraden/centrum`)
  const where = region(page, words('AreaMap.where'))
  await expect(where).toContainText('Centrum')
  const named = where.getByRole('list').getByRole('link')
  await expect(named).toHaveText(['Hagalid', 'Pilbacken', 'Skogskullen', 'Vretlunda'])
  expect((await addressesOf(where.locator('svg a'))).toSorted()).toEqual((await addressesOf(named)).toSorted())

  await where.getByRole('link', { name: 'Pilbacken', exact: true }).click()
  await expect(page).toHaveURL(`/${language}/malaras/omraden/pilbacken`)
})

test('the home page leads to the map', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras`)
  await page.getByRole('link', { name: words('AreaMap.onMap') }).click()
  await expect(region(page, words('AreaMap.title'))).toBeVisible()
})

test('a name on the map keeps its language, and the land is not mirrored', once, async ({ page }) => {
  await page.goto('/sv/malaras/omraden')
  const swedish = await page.locator('.area-map a[href$="/smedsbo"] path').getAttribute('d')
  await page.goto('/ar/malaras/omraden')
  const link = page.locator('.area-map a[href$="/smedsbo"]')
  await expect(link.locator('.area-map__name')).toHaveAttribute('lang', 'sv')
  await expect(page.locator('.area-map a[href$="/ovriga-delar"] .area-map__name')).not.toHaveAttribute('lang')
  expect(await link.locator('path').getAttribute('d')).toBe(swedish)
})

test(
  'with colours of the reader’s own, areas with promises are still told from those without',
  once,
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('/sv/malaras/omraden')
    const fillOf = (slug: string) =>
      page.locator(`.area-map a[href$="/${slug}"] .area-map__badge`).evaluate((badge) => getComputedStyle(badge).fill)
    expect(await fillOf('centrum')).not.toBe(await fillOf('vretlunda'))
  },
)

for (const locale of ['sv', 'ar', 'ti'] as const)
  test(`in ${locale} the map weighs six kilobytes at most`, once, async ({ page }, info) => {
    await page.goto(`/${locale}/malaras/omraden`)
    const markup = await page.locator('svg.area-map').evaluate((map) => map.outerHTML)
    const weight = gzipSync(markup, { level: 6 }).length
    await info.attach('weight of the map', { body: `${weight} bytes`, contentType: 'text/plain' })
    expect(weight).toBeLessThanOrEqual(heaviest)
  })

async function addressesOf(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** How thick the lines around an area and its number are. */
async function strokesOf(link: Locator) {
  return link.evaluate((element) => {
    const width = (selector: string) => {
      const found = element.querySelector(selector)
      return found === null ? 0 : Number.parseFloat(getComputedStyle(found).strokeWidth)
    }
    return { face: width('path'), badge: width('.area-map__badge') }
  })
}
