import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { promiseStatuses } from './phase'
import { readPromiseFilter, statusInAddress } from './promise-filter'

const known = {
  areas: ['centrum', 'bjorkdalen'],
  focusAreas: ['a', 'b'],
  parties: ['malaras-kommun', 'polisen-malaras'],
}
const everything = { areas: [], focusAreas: [], parties: [], statuses: [] }
type Query = Parameters<typeof readPromiseFilter>[0]
const read = (query: Query) => readPromiseFilter(query, known)

describe('an address', () => {
  test('without choices filters nothing', () => {
    expect(read({})).toEqual({ filter: everything, unknown: [] })
  })

  test('may choose by area, focus area, party and status', () => {
    const query = { omrade: 'centrum', malomrade: 'a', part: 'polisen-malaras', status: 'forsenat' }
    expect(read(query)).toEqual({
      filter: { areas: ['centrum'], focusAreas: ['a'], parties: ['polisen-malaras'], statuses: ['late'] },
      unknown: [],
    })
  })

  test('may name several values of a kind, and one of them twice', () => {
    expect(read({ omrade: ['centrum', 'bjorkdalen', 'centrum'] }).filter.areas).toEqual(['centrum', 'bjorkdalen'])
  })

  test('that leaves a field empty has not chosen', () => {
    expect(read({ omrade: '', malomrade: ['', ' '], part: undefined })).toEqual({ filter: everything, unknown: [] })
  })

  test('may have space around a value', () => {
    expect(read({ omrade: ' centrum ' }).filter.areas).toEqual(['centrum'])
  })

  test('may carry more than filters, which is nothing to us', () => {
    expect(read({ utm_source: 'brev', sida: '2' })).toEqual({ filter: everything, unknown: [] })
  })

  test.each(promiseStatuses)('has a word for %s', (status) => {
    expect(read({ status: statusInAddress[status] }).filter.statuses).toEqual([status])
  })
})

describe('a value that names nothing here', () => {
  test('is ignored and said, beside the others that hold', () => {
    expect(read({ omrade: ['centrum', 'nowhere'], status: 'late' })).toEqual({
      filter: { ...everything, areas: ['centrum'] },
      unknown: ['late', 'nowhere'],
    })
  })

  test('is not found by a kind it does not belong to', () => {
    expect(read({ omrade: 'a', malomrade: 'centrum' }).unknown).toEqual(['a', 'centrum'])
  })

  test('is not said at length', () => {
    expect(read({ omrade: 'x'.repeat(5000) }).unknown).toEqual(['x'.repeat(60)])
  })
})

test('whatever an address says, only what is known here is filtered by', () => {
  const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constantFrom('centrum', 'a', 'pagar', '__proto__'))
  fc.assert(
    fc.property(fc.record({ omrade: value, malomrade: value, part: value, status: value }), (query) => {
      const { filter } = read(query)
      expect(known.areas).toEqual(expect.arrayContaining([...filter.areas]))
      expect(known.focusAreas).toEqual(expect.arrayContaining([...filter.focusAreas]))
      expect(known.parties).toEqual(expect.arrayContaining([...filter.parties]))
      expect(promiseStatuses).toEqual(expect.arrayContaining([...filter.statuses]))
    }),
  )
})
