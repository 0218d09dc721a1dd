import { describe, expect, test } from 'vitest'
import { commitmentStatuses, endStatuses, needsReason } from './commitment-status'

describe('residents are told why', () => {
  test.each(['delayed', 'changed', 'partlyDone', 'notDone', 'cancelled'] as const)(
    'when a commitment is %s',
    (status) => {
      expect(needsReason(status)).toBe(true)
    },
  )

  test('and need no reason for what goes as promised', () => {
    expect(commitmentStatuses.filter((status) => !needsReason(status))).toEqual(['planned', 'ongoing', 'done'])
  })
})

test('a commitment that ends other than done ends with a reason', () => {
  expect(endStatuses.filter((status) => !needsReason(status))).toEqual(['done'])
})
