import type { Page } from '@playwright/test'
import { addDays, type Day, daySchema } from '@/domain/shared/day'

/** Days of the demo are counted from the day it was loaded, which every page says. */
export async function demoDays(page: Page): Promise<(offset: number) => Day> {
  const loadedOn = daySchema.parse(await page.locator('.demo-banner time').getAttribute('datetime'))
  return (offset) => addDays(loadedOn, offset)
}
