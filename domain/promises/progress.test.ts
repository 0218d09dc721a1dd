import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commitmentStatuses } from './commitment-status'
import { progressOf } from './progress'

describe('the progress of a promise', () => {
  test('is three of six done, one delayed', () => {
    expect(progressOf(['done', 'ongoing', 'done', 'delayed', 'planned', 'done'])).toEqual({
      total: 6,
      done: 3,
      byStatus: { done: 3, ongoing: 1, delayed: 1, planned: 1 },
    })
  })

  test('counts half done as not done', () => {
    expect(progressOf(['partlyDone', 'partlyDone'])).toMatchObject({ total: 2, done: 0 })
  })

  test('has a total of none when nothing is promised', () => {
    expect(progressOf([])).toEqual({ total: 0, done: 0, byStatus: {} })
  })

  test('counts every commitment once, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commitmentStatuses)), (statuses) => {
        const progress = progressOf(statuses)
        const counts = Object.values(progress.byStatus)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(progress.total)
        expect(counts).not.toContain(0)
        expect(progressOf(statuses.toReversed())).toEqual(progress)
      }),
    )
  })
})
