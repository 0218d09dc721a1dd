import type { Locator, Page } from '@playwright/test'

/** A part of a page, by its heading. */
export function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** The answer that stands beside a label in a list of facts. */
export function answerTo(part: Locator, label: string): Locator {
  const pair = part.locator('div', { has: part.page().getByRole('term').filter({ hasText: label }) })
  return pair.getByRole('definition')
}

/** A row of a table, by its own heading. */
export function rowOf(table: Locator, label: string): Locator {
  return table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name: label, exact: true }) })
}
