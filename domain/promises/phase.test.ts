import { describe, expect, test } from 'vitest'
import { commitmentStatuses } from './commitment-status'
import { outcomeSchema, phaseOf, promiseStatusOf } from './phase'

const life = { from: '2026-03-29', to: '2026-10-25', outcome: null }

describe('the phase of a promise from 29 March to 25 October', () => {
  test.each([
    ['2026-03-28', 'upcoming'],
    ['2026-03-29', 'current'],
    ['2026-07-01', 'current'],
    ['2026-10-25', 'current'],
    ['2026-10-26', 'awaitingOutcome'],
    ['2028-01-01', 'awaitingOutcome'],
  ])('is on %s %s', (today, phase) => {
    expect(phaseOf({ ...life, today })).toBe(phase)
  })

  test.each(outcomeSchema.options)('is ended on any day once it turned out %s', (outcome) => {
    for (const today of ['2026-01-01', '2026-07-01', '2027-01-01']) {
      expect(phaseOf({ ...life, outcome, today })).toBe('ended')
    }
  })

  test('of one single day is current on that day', () => {
    const day = '2026-06-20'
    expect(phaseOf({ from: day, to: day, outcome: null, today: day })).toBe('current')
  })
})

describe('the word a promise is listed under', () => {
  test('is ongoing while nothing is wrong', () => {
    expect(promiseStatusOf('current', ['planned', 'ongoing', 'done'], false)).toBe('ongoing')
    expect(promiseStatusOf('current', [], false)).toBe('ongoing')
  })

  test('is late when a commitment is delayed', () => {
    expect(promiseStatusOf('current', ['done', 'delayed'], false)).toBe('late')
  })

  test('is late when no update has come', () => {
    expect(promiseStatusOf('current', ['ongoing'], true)).toBe('late')
  })

  test('is late when the period is over and nobody has said how it went', () => {
    expect(promiseStatusOf('awaitingOutcome', ['done'], false)).toBe('late')
  })

  test.each(['upcoming', 'ended'] as const)('is %s whatever its commitments and follow-ups are', (phase) => {
    expect(promiseStatusOf(phase, ['delayed'], true)).toBe(phase)
  })

  test.each(commitmentStatuses.filter((status) => status !== 'delayed'))(
    'does not become late because a commitment is %s',
    (status) => {
      expect(promiseStatusOf('current', [status], false)).toBe('ongoing')
    },
  )
})
