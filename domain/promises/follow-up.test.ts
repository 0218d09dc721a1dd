import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '@/domain/shared/day'
import { followUpOutlook, followUpStates, graceDays } from './follow-up'

const planned: Day = '2026-03-20'
const one = [{ id: 'mars', plannedFor: planned }]
const year = [
  { id: 'mars', plannedFor: '2026-03-20' },
  { id: 'juni', plannedFor: '2026-06-20' },
  { id: 'september', plannedFor: '2026-09-20' },
  { id: 'december', plannedFor: '2026-12-20' },
]
const statesOn = (today: Day, resolved: readonly string[] = []) => [...followUpStates(year, resolved, today).values()]

describe('a follow-up planned for 20 March', () => {
  test.each([
    ['the day before', '2026-03-19', 'scheduled'],
    ['on the day', '2026-03-20', 'scheduled'],
    ['the day after', '2026-03-21', 'passed'],
    ['on the last day of grace, the clocks having changed', '2026-04-03', 'passed'],
    ['the day after the grace', '2026-04-04', 'late'],
    ['a year later', '2027-03-20', 'late'],
  ])('without an update is, %s, %s: %s', (_, today, state) => {
    expect(followUpStates(one, [], today).get('mars')).toBe(state)
  })

  test('is done once an update has answered it, early or late', () => {
    expect(followUpStates(one, ['mars'], '2026-01-01').get('mars')).toBe('done')
    expect(followUpStates(one, ['mars'], '2027-01-01').get('mars')).toBe('done')
  })
})

describe('an update that answers a follow-up', () => {
  test('answers all planned before it, too', () => {
    expect(statesOn('2026-11-01', ['september'])).toEqual(['done', 'done', 'done', 'scheduled'])
  })

  test('leaves the later ones waiting', () => {
    expect(statesOn('2026-11-01', ['mars'])).toEqual(['done', 'late', 'late', 'scheduled'])
  })

  test('counts though a later one was answered first', () => {
    expect(statesOn('2026-11-01', ['september', 'mars'])).toEqual(['done', 'done', 'done', 'scheduled'])
  })

  test('changes nothing when the follow-up belongs to another promise', () => {
    expect(statesOn('2026-11-01', ['elsewhere'])).toEqual(statesOn('2026-11-01'))
  })
})

describe('what the page says', () => {
  test('is only the next day while none has passed', () => {
    expect(followUpOutlook(year, [], '2026-02-01')).toEqual({ next: '2026-03-20', missed: null, isLate: false })
  })

  test('is the day of today as the next, all day long', () => {
    expect(followUpOutlook(year, [], '2026-03-20')).toEqual({ next: '2026-03-20', missed: null, isLate: false })
  })

  test('is the missed day as soon as it has passed, late only after the grace', () => {
    expect(followUpOutlook(year, [], '2026-03-21')).toEqual({ next: '2026-06-20', missed: '2026-03-20', isLate: false })
    expect(followUpOutlook(year, [], '2026-04-03')).toMatchObject({ isLate: false })
    expect(followUpOutlook(year, [], '2026-04-04')).toMatchObject({ missed: '2026-03-20', isLate: true })
  })

  test('is the earliest missed day when there are several, however they are stored', () => {
    expect(followUpOutlook(year.toReversed(), [], '2026-09-25')).toEqual({
      next: '2026-12-20',
      missed: '2026-03-20',
      isLate: true,
    })
  })

  test('is the day after the one answered', () => {
    expect(followUpOutlook(year, ['mars'], '2026-06-25')).toEqual({
      next: '2026-09-20',
      missed: '2026-06-20',
      isLate: false,
    })
  })

  test('is nothing when all are answered, or when none is planned', () => {
    const nothing = { next: null, missed: null, isLate: false }
    expect(followUpOutlook(year, ['december'], '2026-11-01')).toEqual(nothing)
    expect(followUpOutlook([], [], '2026-11-01')).toEqual(nothing)
  })
})

describe('on any day with any plan', () => {
  const today = fc.integer({ min: -400, max: 400 }).map((days) => addDays(planned, days))
  const plan = fc
    .array(fc.integer({ min: -400, max: 400 }), { maxLength: 6 })
    .map((all) => all.map((days, index) => ({ id: String(index), plannedFor: addDays(planned, days) })))
  const resolved = fc.uniqueArray(fc.constantFrom<string>('0', '1', '2', '3', '4', '5'))

  test('something is late exactly when an unanswered follow-up is more than the grace ago', () => {
    fc.assert(
      fc.property(plan, today, (followUps, day) => {
        const overdue = followUps.some(({ plannedFor }) => addDays(plannedFor, graceDays) < day)
        expect(followUpOutlook(followUps, [], day).isLate).toBe(overdue)
      }),
    )
  })

  test('nothing that is answered is ever spoken of', () => {
    fc.assert(
      fc.property(plan, resolved, today, (followUps, ids, day) => {
        const answered = followUps.filter(({ id }) => ids.includes(id)).map(({ plannedFor }) => plannedFor)
        const { next, missed } = followUpOutlook(followUps, ids, day)
        for (const said of [next, missed]) {
          for (const earlier of answered) expect(said === null || said > earlier).toBe(true)
        }
      }),
    )
  })

  test('what is missed lies behind and what is next does not', () => {
    fc.assert(
      fc.property(plan, resolved, today, (followUps, ids, day) => {
        const { next, missed } = followUpOutlook(followUps, ids, day)
        expect(next === null || next >= day).toBe(true)
        expect(missed === null || missed < day).toBe(true)
      }),
    )
  })
})
