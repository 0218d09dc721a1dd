import type { Page } from '@playwright/test'
import type { Words } from './words'

/** Longer than the two seconds that the form gives a person at least. */
const readingMs = 2200

/** Opens a form and reads it, as a person does before writing. */
export async function openToWrite(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.waitForTimeout(readingMs)
}

/** The contact form as somebody sees it in their language. */
export function contactForm(page: Page, words: Words) {
  return {
    choose: (label: string) => page.getByRole('radio', { name: label, exact: true }).check(),
    message: page.getByLabel(words('ContactForm.message'), { exact: true }),
    address: page.getByLabel(words('ContactForm.address'), { exact: true }),
    name: page.getByLabel(words('ContactForm.name'), { exact: true }),
    send: () => page.getByRole('button', { name: words('Form.send'), exact: true }).click(),
    summary: page.getByRole('alert'),
  }
}

/** Everything that the form would send, hidden fields included. */
export function fieldsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('main form[method=post]')
    const pairs = form === null ? [] : [...new FormData(form)]
    return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]))
  })
}
