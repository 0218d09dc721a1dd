import type { Locator } from '@playwright/test'
import { expectNoAxeViolations } from '@/tests/support/site/axe'
import { addressOf } from '../support/demo'
import { everyKindOfPage } from '../support/pages'
import { expect, forget, once, test } from '../support/reader'

test('every kind of page keeps its contrast in the dark', once, async ({ page, mishaps }) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const { path } of everyKindOfPage('sv')) {
    await page.goto(path)
    const [paper, ink] = await coloursOf(page.locator('body'))
    expect.soft(brightness(paper), `paper of ${path}`).toBeLessThan(brightness(ink))
    const problem = await expectNoAxeViolations(page).then(() => null, String)
    expect.soft(problem, path).toBeNull()
  }
  forget(mishaps, /status of (404|410)/)
})

test(
  'with forced colours a status is still a word with an edge, and a filled part differs from an empty',
  once,
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(addressOf('P2', 'sv'))
    const tag = page.getByRole('main').getByText('Försenat', { exact: true }).first()
    await expect(tag).toBeVisible()
    const edge = await tag.evaluate((element) => getComputedStyle(element).borderTopWidth)
    expect(Number.parseFloat(edge)).toBeGreaterThan(0)

    const fills = await page
      .locator('.commitment .bar')
      .first()
      .evaluate((bar) => [...bar.querySelectorAll('rect')].map((part) => getComputedStyle(part).fill))
    expect(new Set(fills).size).toBe(2)
  },
)

test('with more contrast asked for nothing is lost', once, async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await page.goto(addressOf('P7', 'sv'))
  await expectNoAxeViolations(page)
})

test('on paper the page is its content, without what can only be pressed', once, async ({ page, mishaps }) => {
  await page.emulateMedia({ media: 'print' })
  for (const { path } of everyKindOfPage('sv')) {
    await page.goto(path)
    await expect.soft(page.locator('.site-menu'), path).toBeHidden()
    await expect.soft(page.locator('.language-menu'), path).toBeHidden()
    await expect.soft(page.locator('main form'), path).toBeHidden()
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    const [paper, ink] = await coloursOf(page.getByRole('heading', { level: 1 }))
    expect.soft(brightness(ink), `ink of ${path}`).toBeLessThan(60)
    expect.soft(brightness(paper) > 200 || paper.includes(', 0)'), `paper of ${path}: ${paper}`).toBe(true)
  }
  forget(mishaps, /status of (404|410)/)
})

test('the dark scheme does not reach the paper', once, async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(addressOf('P1', 'sv'))
  const [, ink] = await coloursOf(page.getByRole('heading', { level: 1 }))
  expect(brightness(ink)).toBeLessThan(60)
})

/** Background and text colour as the browser computes them. */
async function coloursOf(locator: Locator): Promise<readonly [string, string]> {
  return locator.evaluate((element): [string, string] => {
    const { backgroundColor, color } = getComputedStyle(element)
    return [backgroundColor, color]
  })
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}
