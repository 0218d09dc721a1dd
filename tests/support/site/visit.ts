import { test as base, expect } from '@playwright/test'
import type { LocaleKey } from '@/domain/locales/locales'

export interface VisitOptions {
  /** The language that the journey is made in; the project decides. */
  readonly language: LocaleKey
}

interface Watch {
  /** What a page must never do. A test that expects one of these empties the list. */
  readonly mishaps: string[]
}

/** Every visit is watched: no error in the console, nothing fetched from another host, no cookie for a resident. */
export const test = base.extend<VisitOptions & Watch>({
  language: ['sv', { option: true }],
  mishaps: [
    async ({ page, baseURL }, use) => {
      const mishaps: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' && !isMeant(message.text()))
          mishaps.push(`console: ${message.text()} (${message.location().url})`)
      })
      page.on('pageerror', (error) => mishaps.push(`script: ${error.message}`))
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.origin !== baseURL) mishaps.push(`foreign host: ${url.origin}`)
      })
      await use(mishaps)
      expect(mishaps, 'what the pages did that they must not').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Residents' pages forbid the script tags that Next still writes, and the sign-in asks who is there: nobody yet. */
function isMeant(message: string): boolean {
  return /script-src 'none'|status of 401/.test(message)
}
