import { describe, expect, test } from 'vitest'
import type { Named } from '@/cms/queries/municipality-names'
import { pageWords } from '@/server/platform/words'
import { namesOf } from '@/server/views/names'
import { filterOptions } from './filter-options'

const named = (collection: Named['collection'], slug: string, changes: Partial<Named> = {}): Named => ({
  ...{ collection, id: `id-${slug}`, slug, kind: null, listed: null, parents: [], population: null },
  words: { sv: { name: slug, title_public: `Målområde ${slug}` } },
  ...changes,
})
const area = (slug: string, name: string, changes: Partial<Named> = {}) =>
  named('areas', slug, { listed: true, parents: ['id-malaras'], words: { sv: { name } }, ...changes })

const all = [
  area('malaras', 'Mälarås', { parents: [] }),
  area('oster', 'Öster'),
  area('angen', 'Ängen'),
  area('zonen', 'Zonen'),
  area('hemlig', 'Hemlig', { listed: false }),
  named('focus-areas', 'b'),
  named('focus-areas', 'a'),
  named('organisations', 'polisen'),
  named('organisations', 'regionen'),
]
const promises = [
  { areas: ['oster'], focusAreas: ['a', 'b'], parties: ['polisen'] },
  { areas: ['malaras'], focusAreas: ['b'], parties: ['polisen'] },
]
const words = pageWords('sv')
const options = filterOptions(promises, namesOf(all, words), words)
const counts = (list: typeof options.areas) => list.map(({ value, count }) => [value, count])

describe('the choices of the list', () => {
  test('are areas in Swedish alphabetical order, with the promises that concern them', () => {
    expect(counts(options.areas)).toEqual([
      ['malaras', 2],
      ['zonen', 1],
      ['angen', 1],
      ['oster', 2],
    ])
  })

  test('are focus areas by letter, by their public titles', () => {
    expect(counts(options.focusAreas)).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    expect(options.focusAreas[0]?.label.text).toBe('Målområde a')
  })

  test('are only parties that have promised something', () => {
    expect(counts(options.parties)).toEqual([['polisen', 2]])
  })
})
