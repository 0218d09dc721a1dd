import { expect, test } from 'vitest'
import { isDue } from './job'

test.each([
  ['has never begun', null, true],
  ['began less than its minutes ago', 60_001, false],
  ['began its minutes ago', 60_000, true],
])('a job that %s is due: %s', (_, lastBegun, due) => {
  expect(isDue({ everyMinutes: 2 }, lastBegun, 180_000)).toBe(due)
})
