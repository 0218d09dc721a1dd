import { describe, expect, test } from 'vitest'
import type { Named } from '@/cms/queries/municipality-names'
import { pageWords } from '@/server/platform/words'
import { namesOf } from './names'

const named = (collection: Named['collection'], slug: string, parents: string[] = []): Named => ({
  ...{ collection, id: `id-${slug}`, slug, kind: null, listed: true, population: null },
  parents: parents.map((parent) => `id-${parent}`),
  words: { sv: { name: `Namnet ${slug}` } },
})
const names = namesOf(
  [
    named('areas', 'malaras'),
    named('areas', 'centrum', ['malaras']),
    named('areas', 'torget', ['centrum']),
    named('areas', 'hagalid', ['malaras']),
    named('organisations', 'polisen'),
  ],
  pageWords('sv'),
)

describe('what promises point at', () => {
  test('is found by id, in the order asked for, without what is gone', () => {
    expect(names.slugs(['id-torget', 'id-gone', 'id-centrum'])).toEqual(['torget', 'centrum'])
    expect(names.areas(['id-centrum'])).toEqual([{ slug: 'centrum', name: { text: 'Namnet centrum', locale: 'sv' } }])
    expect(names.organisations(['id-polisen']).map(({ slug }) => slug)).toEqual(['polisen'])
  })
})

describe('the family of an area', () => {
  test('is told by slugs: the area, what is inside and what it lies in', () => {
    expect([...names.familyOfArea('centrum')].toSorted()).toEqual(['centrum', 'malaras', 'torget'])
  })

  test('is only the word itself when there is no such area, though an organisation is called so', () => {
    expect([...names.familyOfArea('polisen')]).toEqual(['polisen'])
    expect([...names.familyOfArea('nowhere')]).toEqual(['nowhere'])
  })
})
