import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, daySchema, daysBetween, noonOf } from './day'

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment): Day => moment.toISOString().slice(0, 10))
const anyCount = fc.integer({ min: -40_000, max: 40_000 })
const clocksChange: readonly Day[] = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31']
const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

describe('a day', () => {
  test.each(['2026-03-29', '2024-02-29'])('is %s', (day) => {
    expect(daySchema.safeParse(day).success).toBe(true)
  })

  test.each(['2026-02-29', '2026-13-01', '2026-3-9', '29/3/2026', '2026-03-29T12:00:00Z', ''])('is not %j', (text) => {
    expect(daySchema.safeParse(text).success).toBe(false)
  })
})

describe('the instant that stands for a day', () => {
  test.each(clocksChange)('is in Stockholm on that day, also on %s when the clocks change', (day) => {
    expect(inStockholm.format(noonOf(day))).toBe(day)
  })

  test('is in Stockholm on that day all through the years', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(inStockholm.format(noonOf(day))).toBe(day)
      }),
    )
  })
})

describe('counting days', () => {
  test.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-10-26', -1, '2026-10-25'],
    ['2026-03-20', 14, '2026-04-03'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-06-20', 0, '2026-06-20'],
  ])('from %s, %i days on, comes to %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to)
    expect(daysBetween(from, to)).toBe(count)
  })

  test('there and back ends where it began', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day)
        expect(daysBetween(day, addDays(day, count))).toBe(count)
      }),
    )
  })

  test('agrees with the order of days as text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1)
      }),
    )
  })
})
