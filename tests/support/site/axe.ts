import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { z } from 'zod'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const

/** A colour on its way from one to another is no colour that anybody reads: every transition is at its end. */
const still = `{
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, ::before, ::after { transition: none !important }')
  document.adoptedStyleSheets.push(sheet)
}`

const resultSchema = z.object({
  violations: z.array(z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

/** Fails with rule and element when axe finds something on the page as it stands, or in the part of it that is ours. */
export async function expectNoAxeViolations(page: Page, part = 'html'): Promise<void> {
  const isWithout = test.info().project.use.javaScriptEnabled === false
  const words = isWithout ? await examineTwin(page) : await examine(page, part)
  expect(words, `axe on ${page.url()}`).toEqual([])
}

async function examine(page: Page, part = 'html'): Promise<readonly string[]> {
  // Evaluated by the browser's own debugger, which the page's security policy does not stop.
  await page.evaluate(source)
  await page.evaluate(still)
  const found = await page.evaluate(`axe.run(${JSON.stringify(part)}, { runOnly: ${JSON.stringify(rules)} })`)
  return resultSchema
    .parse(found)
    .violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`)
}

/** axe waits for timers, which never ring where script is off. So it gets the same page again where only axe may run. */
async function examineTwin(page: Page): Promise<readonly string[]> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page belongs to no browser')
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() })
  try {
    const twin = await context.newPage()
    const [url, body] = [page.url(), await page.content()]
    const headers = { 'Content-Security-Policy': `script-src 'none'` }
    await twin.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers }))
    await twin.goto(url)
    return await examine(twin)
  } finally {
    await context.close()
  }
}
