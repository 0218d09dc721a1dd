import { z } from 'zod'

export const licence = 'https://creativecommons.org/publicdomain/zero/1.0/'

/** Promises in one answer of the list. */
export const pageSize = 50

export const demoNotice =
  'DEMO: everything here is invented to show how the service works. No real place, promise or measurement is meant.'

/** Where the data come from, for every answer. */
export interface OpenSite {
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string
  /** Whether this is a demonstration with invented content. */
  readonly isDemo: boolean
}

/** What every answer says of itself. */
export const envelopeShape = {
  demo: z.boolean().describe('true: a demonstration. Everything in the answer is invented.'),
  notice: z.string().nullable().describe('What must be known before the data are used; null when there is nothing.'),
  licence: z.string().describe('CC0 1.0: free to use for any purpose, without asking.'),
  source: z.string().describe('How to name the source.'),
}

/** The envelope of an answer. */
export function envelopeOf(site: OpenSite) {
  return {
    demo: site.isDemo,
    notice: site.isDemo ? demoNotice : null,
    licence,
    source: `Löftet, ${new URL(site.url).host}`,
  }
}
