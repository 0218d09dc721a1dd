import { demo } from '@/content/demo'
import type { DemoActivity } from '@/content/demo/types'
import { promiseOf, publicAreas, publicPromises, textsIn } from '../support/demo'
import { everyKindOfPage, variantsOfPages } from '../support/pages'
import { rawRequest } from '../support/raw-request'
import { expect, once, test } from '../support/reader'

const shortest = 12
const swedish = textsIn('sv')
const publicTexts = Object.entries(swedish)
  .filter(([id]) => !id.startsWith('P9.'))
  .map(([, text]) => text)
  .join('\n')

/** Everything in the demo that is written for staff only. A text that residents read elsewhere proves nothing. */
const internalTexts = [
  ...demo.promises.map(({ problemDetail }) => problemDetail),
  ...demo.agreements.flatMap(({ focusAreas }) => focusAreas.map(({ titleInternal }) => titleInternal)),
  ...demo.activities.flatMap(internalWords),
  ...demo.accounts.map(({ email }) => email),
  ...draftTexts(),
].filter((text) => text !== undefined && text.length >= shortest && !publicTexts.includes(text))

const addresses = [...new Set(['sv' as const, 'ar' as const].flatMap(everyAddress))]

test(
  'nothing written for staff alone stands on a public page, in a feed or in what a page is made of',
  once,
  async ({ baseURL }) => {
    test.setTimeout(180_000)
    expect(internalTexts.length).toBeGreaterThan(50)
    const leaks: string[] = []
    for (const address of addresses)
      for (const headers of [{}, { rsc: '1' }]) {
        const { body } = await rawRequest(baseURL, encodeURI(address), headers)
        const text = plain(body.toString())
        leaks.push(
          ...internalTexts
            .filter((secret) => text.includes(plain(secret ?? '')))
            .map((secret) => `${address}: ${secret}`),
        )
      }
    expect(leaks).toEqual([])
  },
)

test('a search would find what is public, so that the test above means something', once, async ({ baseURL }) => {
  const { slug } = promiseOf('P1')
  const { body } = await rawRequest(baseURL, `/sv/malaras/loften/${slug}`)
  expect(plain(body.toString())).toContain(plain(swedish['P1.problemStatement'] ?? '–'))
})

function internalWords(activity: DemoActivity): readonly (string | undefined)[] {
  const { title, subActivity, orientation, mission, method, followUp, group, handledBy } = activity
  return [title, subActivity, orientation, mission, method, followUp, group, handledBy]
}

/** P9 is a draft: none of its words is public. */
function draftTexts(): readonly string[] {
  return Object.entries(swedish)
    .filter(([id]) => id.startsWith('P9.'))
    .map(([, text]) => text)
}

function everyAddress(locale: 'sv' | 'ar'): readonly string[] {
  const municipalities = demo.municipalities.flatMap(({ slug }) =>
    ['', '/loften', '/loften.atom', '/omraden', '/kontakt', '/overenskommelse'].map(
      (page) => `/${locale}/${slug}${page}`,
    ),
  )
  const areas = publicAreas.map(({ municipality, slug }) => `/${locale}/${municipality}/omraden/${slug}`)
  return [
    ...[...everyKindOfPage(locale), ...variantsOfPages(locale)].map(({ path }) => path),
    ...municipalities,
    ...publicPromises.map(({ municipality, slug }) => `/${locale}/${municipality}/loften/${slug}`),
    ...areas,
    ...areas.map((area) => `${area}.atom`),
  ]
}

/** Without marks of markup and escaping, so that a text is found however it is carried. */
function plain(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/&#x27;|&apos;|&quot;|&amp;|[\\"'&]/g, '')
    .replaceAll(/\s+/g, ' ')
}
