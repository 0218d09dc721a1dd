import type { Page } from '@playwright/test'
import { addressOf } from '../support/demo'
import { expect, once, test } from '../support/reader'

test('the first press of Tab offers to skip to the content', async ({ page, language, words }) => {
  await page.goto(addressOf('P1', language))
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: words('Site.skipToContent') })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()

  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${addressOf('P1', language)}#innehall`)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('the language is changed by keyboard alone', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras/loften?status=avslutat`)
  await page.getByRole('banner').locator('summary').focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('navigation', { name: words('Site.chooseLanguage') })
  await expect(menu).toBeVisible()

  await page.keyboard.press('Tab')
  await expect(menu.getByRole('link', { name: 'Svenska', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/malaras/loften?status=avslutat')
})

test('the list is narrowed by keyboard alone', async ({ page, language, words }) => {
  await page.goto(`/${language}/malaras`)
  await page.getByLabel(words('Home.areaLabel'), { exact: true }).focus()
  await page.keyboard.type('Skog')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: words('Home.showArea') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/${language}/malaras/loften?omrade=skogskullen`)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`in ${colorScheme} every stop of the Tab key is seen`, once, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme })
    for (const path of ['/sv', '/sv/malaras', '/ar/malaras/loften', addressOf('P1', 'sv')]) {
      await page.goto(path)
      const stops = await tabStops(page)
      expect(stops.length, path).toBeGreaterThan(8)
      expect
        .soft(
          stops.filter(({ isSeen }) => !isSeen),
          path,
        )
        .toEqual([])
    }
  })

/** Every stop on the way through the page, and whether it shows the ring and lies within the window. */
async function tabStops(page: Page) {
  const stops: { what: string; isSeen: boolean }[] = []
  for (let count = 0; count < 150; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { top, bottom, width, height } = element.getBoundingClientRect()
      const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      const isInside = bottom > 0 && top < innerHeight && width > 0 && height > 0
      return { what: element.outerHTML.slice(0, 100), isSeen: hasRing && isInside }
    })
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}
