import { describe, expect, test } from 'vitest'
import type { StoredIndicator } from '@/cms/queries/promise-indicators'
import { pageWords } from '@/server/platform/words'
import { toIndicator } from './indicator-views'

const stored: StoredIndicator = {
  ...{
    id: 'i1',
    direction: 'up',
    target: 60,
    baselineValue: 0,
    baselineDay: '2026-01-01',
    truth: { sv: {}, other: {} },
  },
  words: { sv: { name: 'Går ut på kvällen', unit: 'procent', source: 'Enkät' } },
  latest: { id: 'v1', day: '2026-06-20', value: 47, low: 41, high: 53, words: { sv: { note: '210 svar' } } },
}
const view = (changes: Partial<StoredIndicator> = {}) => toIndicator({ ...stored, ...changes }, pageWords('sv'))

describe('an indicator', () => {
  test('starts at its baseline, which may be nought', () => {
    expect(view().baseline).toEqual({ value: 0, day: '2026-01-01' })
  })

  test.each([{ baselineValue: null }, { baselineDay: null }])(
    'has no baseline that is only half known: %j',
    (changes) => {
      expect(view(changes).baseline).toBeNull()
    },
  )

  test('shows its latest value with interval and note', () => {
    expect(view().latest).toEqual({
      ...{ day: '2026-06-20', value: 47, low: 41, high: 53 },
      note: { text: '210 svar', locale: 'sv' },
    })
  })

  test('may have been measured never', () => {
    expect(view({ latest: null }).latest).toBeNull()
  })
})
