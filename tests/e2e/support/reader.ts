import { test as base, expect } from '@/tests/support/site/visit'
import { type Words, wordsOf } from './words'

/** A resident who reads the site in the language that the project decides. */
export const test = base.extend<{ readonly words: Words }>({
  words: async ({ language }, use) => {
    await use(wordsOf(language))
  },
  /** A fade between two pages that had to be skipped is a remark of the browser, not a fault of the page. */
  mishaps: async ({ mishaps }, use) => {
    await use(mishaps)
    forget(mishaps, /ViewTransition/)
  },
})

export { expect }

/** For what does not depend on screen, script or reader: the other projects of residents leave it out. */
export const once = { tag: '@once' } as const

/** Takes out what the test expected the browser to remark on, and says how much that was. */
export function forget(mishaps: string[], expected: RegExp): number {
  const found = mishaps.filter((mishap) => expected.test(mishap))
  for (const mishap of found) mishaps.splice(mishaps.indexOf(mishap), 1)
  return found.length
}
