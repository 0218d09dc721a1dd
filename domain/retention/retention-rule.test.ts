import { describe, expect, test } from 'vitest'
import { daysBetween } from '@/domain/shared/day'
import { decisionOf, lastDayToDispose, type RetentionRule } from './retention-rule'

const today = '2026-11-25'
const decided: RetentionRule = {
  id: 'r1',
  municipality: 'alfa',
  contentType: 'contactDetails',
  afterDays: 30,
  decisionReference: ' AB 2026/1 ',
  decidedOn: today,
}

describe('a rule', () => {
  test('is in force from the day of its decision', () => {
    expect(decisionOf(decided, today)).toEqual({ ok: true, value: { reference: 'AB 2026/1', day: today } })
  })

  test.each([
    ['without a reference', { decisionReference: null }, 'referenceMissing'],
    ['with an empty reference', { decisionReference: '  ' }, 'referenceMissing'],
    ['without a day', { decidedOn: null }, 'dayMissing'],
    ['decided on a day to come', { decidedOn: '2026-11-26' }, 'notYetDecided'],
  ] as const)('%s disposes of nothing', (_, change, problem) => {
    expect(decisionOf({ ...decided, ...change }, today)).toEqual({ ok: false, problem })
  })
})

test('what came in is kept for all the days of the rule, and disposed of on the next', () => {
  const last = lastDayToDispose(decided, today)
  expect(daysBetween(last, today)).toBe(31)
  expect(last).toBe('2026-10-25')
})
