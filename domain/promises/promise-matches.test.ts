import { describe, expect, test } from 'vitest'
import { matchesFilter } from './promise-matches'

const promise = {
  status: 'ongoing' as const,
  areas: ['bjorkdalen'],
  focusAreas: ['a', 'b'],
  parties: ['malaras-kommun'],
}
const everything = { areas: [], focusAreas: [], parties: [], statuses: [] }
const families = new Map([
  ['vaster', new Set(['vaster', 'bjorkdalen', 'malaras'])],
  ['torget', new Set(['torget', 'centrum', 'malaras'])],
])
const familyOfArea = (slug: string) => families.get(slug) ?? new Set([slug])
const matches = (filter: Partial<Parameters<typeof matchesFilter>[1]>, own = promise) =>
  matchesFilter(own, { ...everything, ...filter }, familyOfArea)

describe('a promise is shown', () => {
  test('when nothing is chosen', () => {
    expect(matches({})).toBe(true)
  })

  test('when it has one of several values of a kind', () => {
    expect(matches({ focusAreas: ['b', 'h'] })).toBe(true)
    expect(matches({ statuses: ['late', 'ongoing'] })).toBe(true)
  })

  test('when it has something of every kind chosen', () => {
    const filter = {
      areas: ['bjorkdalen'],
      focusAreas: ['a'],
      parties: ['malaras-kommun'],
      statuses: ['ongoing'],
    } as const
    expect(matches(filter)).toBe(true)
  })

  test('in an area that its own area lies in', () => {
    expect(matches({ areas: ['vaster'] })).toBe(true)
  })

  test('in every part of the kommun when it is made to the whole kommun', () => {
    expect(matches({ areas: ['torget'] }, { ...promise, areas: ['malaras'] })).toBe(true)
  })
})

describe('a promise is not shown', () => {
  test.each([
    ['by another status', { statuses: ['ended'] as const }],
    ['by another focus area', { focusAreas: ['h'] }],
    ['by another party', { parties: ['polisen-malaras'] }],
    ['in an area next to its own', { areas: ['torget'] }],
    ['when one kind of several does not fit', { areas: ['bjorkdalen'], focusAreas: ['h'] }],
  ])('%s', (_, filter) => {
    expect(matches(filter)).toBe(false)
  })

  test('by area when it has none', () => {
    expect(matches({ areas: ['vaster'] }, { ...promise, areas: [] })).toBe(false)
  })
})
