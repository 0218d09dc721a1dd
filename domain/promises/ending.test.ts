import { expect, test } from 'vitest'
import { commitmentStatuses } from './commitment-status'
import { endingGapsOf, isEndingOpen } from './ending'

const commitments = commitmentStatuses.map((status) => ({ text: status, status }))

test('a promise without an outcome has nothing to account for', () => {
  const gaps = endingGapsOf({ outcome: null, outcomeSummary: '', commitments })
  expect([gaps, isEndingOpen(gaps)]).toEqual([{ summary: false, commitments: [] }, false])
})

test('an outcome needs an end status for each commitment and words about how it went (COM-07)', () => {
  const gaps = endingGapsOf({ outcome: 'partlyFulfilled', outcomeSummary: ' ', commitments })
  expect(gaps).toEqual({ summary: true, commitments: ['planned', 'ongoing', 'delayed', 'changed'] })
  expect(isEndingOpen(gaps)).toBe(true)
})

test('a promise whose commitments have all ended may end, however they ended', () => {
  const ended = commitments.filter(({ text }) => ['done', 'partlyDone', 'notDone', 'cancelled'].includes(text))
  const gaps = endingGapsOf({ outcome: 'notFulfilled', outcomeSummary: 'Så blev det.', commitments: ended })
  expect([ended.length, isEndingOpen(gaps)]).toEqual([4, false])
})

test('one gap of either kind is enough', () => {
  expect(isEndingOpen({ summary: true, commitments: [] })).toBe(true)
  expect(isEndingOpen({ summary: false, commitments: ['Vi provar.'] })).toBe(true)
})
