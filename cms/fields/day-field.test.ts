import { describe, expect, test } from 'vitest'
import { dayField } from './day-field'

/** What is kept of a value that somebody picked or a program sent. */
function kept(value: unknown): unknown {
  const hook: unknown = dayField({ name: 'day' }).hooks?.beforeValidate?.[0]
  return typeof hook === 'function' ? hook({ value }) : 'no hook'
}

describe('a day that is picked', () => {
  test.each([
    ['as a day', '2026-06-20', '2026-06-20T12:00:00.000Z'],
    ['as midnight in Stockholm in summer', '2026-06-19T22:00:00.000Z', '2026-06-20T12:00:00.000Z'],
    ['as midnight in Stockholm in winter', '2026-01-19T23:00:00.000Z', '2026-01-20T12:00:00.000Z'],
    ['late in the evening in Stockholm', '2026-06-20T21:59:00.000Z', '2026-06-20T12:00:00.000Z'],
    ['in the night the clocks go forward', '2026-03-28T23:30:00.000Z', '2026-03-29T12:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T00:30:00.000Z', '2026-10-25T12:00:00.000Z'],
    ['as noon', '2026-06-20T12:00:00.000Z', '2026-06-20T12:00:00.000Z'],
    ['as a moment', new Date('2026-06-20T05:00:00Z'), '2026-06-20T12:00:00.000Z'],
  ])('%s is kept as the noon of that day', (_, value, noon) => {
    expect(kept(value)).toBe(noon)
  })

  test('stays the same when it is saved again', () => {
    expect(kept(kept('2026-03-29'))).toBe(kept('2026-03-29'))
  })
})

test.each([null, undefined, '', 'i vår', 20260620])('%j is no day and left for the check to refuse', (value) => {
  expect(kept(value)).toBe(value)
})
