import { describe, expect, test } from 'vitest'
import type { PromiseFacts } from '@/cms/queries/promise-facts'
import { pageWords } from '@/server/platform/words'
import { namesOf } from '@/server/views/names'
import { statusOf, toPromiseCards } from './promise-card'

const facts: PromiseFacts = {
  ...{ id: 'p1', slug: 'ljusare-vag', today: '2026-07-01', from: '2026-03-29', to: '2026-10-25', outcome: null },
  ...{ areas: [], parties: [], focusAreas: [], statuses: ['done', 'ongoing'] },
  ...{ followUps: [{ id: 'f1', plannedFor: '2026-06-20' }], resolved: [], lastUpdate: '2026-05-01' },
}
const cardOf = (changes: Partial<PromiseFacts>, words = pageWords('sv')) => {
  const stored = new Map([['p1', { id: 'p1', words: { sv: { title: 'Ljusare väg' } }, truth: { sv: {}, other: {} } }]])
  return toPromiseCards([{ ...facts, ...changes }], stored, namesOf([], words), words)[0]
}

describe('a promise in a list', () => {
  test('says how many commitments are done and when it was to be followed up', () => {
    expect(cardOf({})).toMatchObject({
      title: { text: 'Ljusare väg', locale: 'sv' },
      summary: null,
      status: 'ongoing',
      progress: { total: 2, done: 1 },
      outlook: { missed: '2026-06-20', isLate: false },
    })
  })

  test('is late once fifteen days have gone since a follow-up without news', () => {
    expect(statusOf({ ...facts, today: '2026-07-04' })).toBe('ongoing')
    expect(statusOf({ ...facts, today: '2026-07-05' })).toBe('late')
    expect(statusOf({ ...facts, today: '2026-07-05', resolved: ['f1'] })).toBe('ongoing')
  })

  test.each([
    ['2026-03-01', null, 'upcoming', 'upcoming'],
    ['2026-07-01', 'fulfilled', 'ended', 'ended'],
    ['2026-10-26', null, 'late', 'awaitingOutcome'],
  ] as const)('on %s with outcome %j stands under %s', (today, outcome, status, phase) => {
    expect(cardOf({ today, outcome })).toMatchObject({ status, phase })
  })

  test('has an empty title rather than none while its words are nowhere', () => {
    const words = pageWords('sv')
    const [card] = toPromiseCards([facts], new Map(), namesOf([], words), words)
    expect(card?.title).toEqual({ text: '', locale: 'sv' })
  })
})
