import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, daysBetween } from '@/domain/shared/day'
import { followUpFrequencySchema, planFollowUps, replanFollowUps } from './plan-follow-ups'

const days = fc.integer({ min: 0, max: 3650 })
const frequencies = fc.constantFrom(...followUpFrequencySchema.options)
const start = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays('2024-01-01', offset))

describe('the follow-ups of a promise', () => {
  test.each([
    [
      'a year, four times',
      '2026-01-01',
      '2026-12-31',
      'quarterly',
      ['2026-04-02', '2026-07-02', '2026-10-01', '2026-12-31'],
    ],
    ['a leap year, twice', '2028-01-01', '2028-12-31', 'halfYear', ['2028-07-02', '2028-12-31']],
    ['over a leap day, every month', '2028-02-01', '2028-03-31', 'monthly', ['2028-03-02', '2028-03-31']],
    ['one month, four times a year', '2026-02-01', '2026-02-28', 'quarterly', ['2026-02-28']],
    ['one day', '2026-02-01', '2026-02-01', 'monthly', ['2026-02-01']],
    ['half a year, once a year', '2026-01-01', '2026-06-30', 'yearly', ['2026-06-30']],
  ] as const)('for %s', (_, from, to, frequency, planned) => {
    expect(planFollowUps({ from, to, frequency })).toEqual(planned)
  })

  test('are none when the period ends before it begins', () => {
    expect(planFollowUps({ from: '2026-02-02', to: '2026-02-01', frequency: 'monthly' })).toEqual([])
  })

  test('stand inside the period in order, each on a day of its own, the last one on the last day', () => {
    fc.assert(
      fc.property(start, days, frequencies, (from, length, frequency) => {
        const to = addDays(from, length)
        const planned = planFollowUps({ from, to, frequency })
        expect(planned.at(-1)).toBe(to)
        expect(planned.every((day) => day >= from && day <= to)).toBe(true)
        expect([...new Set(planned)].sort()).toEqual(planned)
      }),
    )
  })

  test('leave gaps of the same length, give or take a day', () => {
    fc.assert(
      fc.property(start, days, frequencies, (from, length, frequency) => {
        const planned = [from, ...planFollowUps({ from, to: addDays(from, length), frequency })]
        const gaps = planned.slice(1).map((day, index) => daysBetween(planned[index] ?? day, day))
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('are not thousands when somebody types a year wrong', () => {
    expect(planFollowUps({ from: '2026-01-01', to: '9026-01-01', frequency: 'monthly' })).toHaveLength(120)
  })
})

describe('a new plan', () => {
  const today = '2026-06-01'
  const one = (id: string, plannedFor: Day, facts = {}) => ({
    id,
    plannedFor,
    isPlanned: true,
    isUsed: false,
    ...facts,
  })

  test('replaces what was planned ahead and not used', () => {
    const existing = [one('gone', '2026-07-01'), one('same', '2026-09-01')]
    expect(replanFollowUps(existing, ['2026-09-01', '2026-12-01'], today)).toEqual({
      remove: ['gone'],
      add: ['2026-12-01'],
    })
  })

  test.each([
    ['a person added', one('kept', '2026-07-01', { isPlanned: false })],
    ['has been answered or concluded', one('kept', '2026-07-01', { isUsed: true })],
    ['is of today', one('kept', today)],
    ['has passed', one('kept', '2026-05-01')],
  ])('leaves what %s', (_, existing) => {
    expect(replanFollowUps([existing], ['2026-08-01'], today)).toEqual({ remove: [], add: ['2026-08-01'] })
  })

  test('plans nothing for days that have passed, nor twice for one day', () => {
    const existing = [one('person', '2026-08-01', { isPlanned: false })]
    expect(replanFollowUps(existing, ['2026-03-01', today, '2026-08-01'], today)).toEqual({ remove: [], add: [] })
  })

  test('made again of the same days changes nothing', () => {
    fc.assert(
      fc.property(start, days, frequencies, start, (from, length, frequency, now) => {
        const wanted = planFollowUps({ from, to: addDays(from, length), frequency })
        const first = replanFollowUps([], wanted, now)
        const existing = first.add.map((day) => one(day, day))
        expect(replanFollowUps(existing, wanted, now)).toEqual({ remove: [], add: [] })
      }),
    )
  })
})
