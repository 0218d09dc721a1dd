import { expect, test } from 'vitest'
import { isSameSchedule, type Schedule, scheduleProblemsOf } from './schedule'

const now = new Date('2026-06-01T10:00:00.000Z')
const at = (hour: number) => new Date(now.getTime() + hour * 3_600_000)
const nothing: Schedule = { publishAt: null, unpublishAt: null }
const problems = (after: Schedule, before: Schedule = nothing, hasReason = true) =>
  scheduleProblemsOf({ before, after, now, hasReason })

test('a moment ahead is taken, one that has come is not', () => {
  expect(problems({ publishAt: at(1), unpublishAt: at(2) })).toEqual([])
  expect(problems({ publishAt: at(0), unpublishAt: null })).toEqual(['publishInPast'])
  expect(problems({ publishAt: null, unpublishAt: at(-1) })).toEqual(['unpublishInPast'])
})

test('a promise is taken back after it is published', () => {
  expect(problems({ publishAt: at(2), unpublishAt: at(2) })).toEqual(['unpublishBeforePublish'])
  expect(problems({ publishAt: at(3), unpublishAt: at(2) }, { publishAt: null, unpublishAt: at(2) })).toEqual([
    'unpublishBeforePublish',
  ])
})

test('it is written beforehand why a promise will be taken back', () => {
  expect(problems({ publishAt: null, unpublishAt: at(1) }, nothing, false)).toEqual(['reasonMissing'])
  expect(problems({ publishAt: at(1), unpublishAt: null }, nothing, false)).toEqual([])
})

test('what stands as it was is never refused, and neither is what is taken away', () => {
  const past: Schedule = { publishAt: at(-2), unpublishAt: at(-1) }
  expect(problems(past, past, false)).toEqual([])
  expect(problems(nothing, past, false)).toEqual([])
  expect([isSameSchedule(past, { ...past }), isSameSchedule(past, nothing)]).toEqual([true, false])
})
