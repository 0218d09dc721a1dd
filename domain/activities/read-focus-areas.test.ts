import { describe, expect, test } from 'vitest'
import { focusAreaCodes } from '@/domain/agreements/focus-area-code'
import { codesInSubActivity, readFocusAreas, withoutCodes } from './read-focus-areas'

describe('focus areas in a cell', () => {
  test.each([
    ['B', 'B'],
    ['A, B, D, E, F, G, H', 'ABDEFGH'],
    ['A,B', 'AB'],
    ['b/a', 'AB'],
    ['A; B och C', 'ABC'],
    ['A,\nA', 'A'],
    ['', ''],
  ])('%j are %j', (cell, codes) => {
    const reading = readFocusAreas(cell, focusAreaCodes)
    expect(reading.codes.join('')).toBe(codes)
    expect(reading.unknown).toEqual([])
  })

  test.each([
    ['A, X', 'A', ['X']],
    ['C–F', '', ['C–F']],
    ['alla', '', ['alla']],
  ])('%j holds something that is not one', (cell, codes, unknown) => {
    const reading = readFocusAreas(cell, focusAreaCodes)
    expect(reading.codes.join('')).toBe(codes)
    expect(reading.unknown).toEqual(unknown)
  })

  test('can be none on purpose', () => {
    expect(readFocusAreas('inga', focusAreaCodes)).toMatchObject({ codes: [], unknown: [] })
    expect(readFocusAreas('–', focusAreaCodes)).toMatchObject({ codes: [], unknown: [] })
  })
})

describe('focus areas at the end of a sub-activity', () => {
  test.each([
    ['SSPF (A, B, H)', 'A, B, H', 'SSPF'],
    ['(SSPF (A, B, H)', 'A, B, H', '(SSPF'],
    ['Polisnärvaro skola/fritid (A,B,C)', 'A,B,C', 'Polisnärvaro skola/fritid'],
    ['EST', '', 'EST'],
    ['Träffar (våren)', '', 'Träffar (våren)'],
    ['Träffar (TFF)', '', 'Träffar (TFF)'],
  ])('of %j are %j', (subActivity, codes, rest) => {
    expect(codesInSubActivity(subActivity)).toBe(codes)
    expect(withoutCodes(subActivity)).toBe(rest)
  })
})
