import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine } from './clean-text'
import { findSlashReading, readPlannedDay, writePlannedDay } from './planned-day'

describe('the order in slash dates', () => {
  test('is month first for the whole file when one value cannot be read otherwise', () => {
    const reading = findSlashReading(['7/1/23', '', '12/31/23', 'varje terminsslut'])
    expect(reading).toEqual({ kind: 'proven', order: 'monthFirst', proof: '12/31/23' })
  })

  test('is day first when one value cannot be read otherwise', () => {
    expect(findSlashReading(['31/12/2023', '1/7/2023'])).toMatchObject({ kind: 'proven', order: 'dayFirst' })
  })

  test('is contradictory when both are proven', () => {
    expect(findSlashReading(['12/31/23', '31/12/23'])).toMatchObject({ kind: 'contradictory' })
  })

  test('is open when no value proves anything', () => {
    expect(findSlashReading(['7/1/23', '2023/2024'])).toEqual({ kind: 'unproven', example: '7/1/23' })
  })

  test('is not proven by a value that is no day in any order', () => {
    expect(findSlashReading(['4/31/23', '13/13/23'])).toMatchObject({ kind: 'unproven' })
  })

  test('does not matter when there are none', () => {
    expect(findSlashReading(['2023-07-01', ''])).toEqual({ kind: 'none' })
  })
})

describe('a cell for a day', () => {
  test.each([
    ['7/1/23', 'monthFirst', '2023-07-01'],
    ['7/1/23', 'dayFirst', '2023-01-07'],
    ['7/1/23', null, null],
    ['12/31/2023', 'monthFirst', '2023-12-31'],
    ['2/30/23', 'monthFirst', null],
    ['2023-07-01', null, '2023-07-01'],
    ['2023-02-29', null, null],
    ['2023/2024', 'monthFirst', null],
    ['varje terminsslut', 'monthFirst', null],
    ['…Torget', null, null],
    ['', 'monthFirst', null],
  ] as const)('%j, %s, is %s and keeps its words', (cell, order, day) => {
    expect(readPlannedDay(cell, order)).toEqual({ text: cell, day })
  })

  test('may have both a day and words of its own', () => {
    expect(readPlannedDay('2023-07-01 (preliminärt)', null)).toEqual({ text: 'preliminärt', day: '2023-07-01' })
  })

  test('is read back as it was, whatever order its new file proves', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '7/1/23',
        '31/12/23',
        '2023-07-01',
        '2023-07-01 (x)',
        'utan dag (7/1/23)',
        'utan dag ()',
        '1/1/1',
      ),
    )
    const days = fc.option(fc.constantFrom('2023-07-01', '2024-02-29'))
    const orders = fc.constantFrom('monthFirst' as const, 'dayFirst' as const, null)
    fc.assert(
      fc.property(words, days, orders, (written, day, order) => {
        const planned = { text: cleanLine(written), day }
        expect(readPlannedDay(writePlannedDay(planned), order)).toEqual(planned)
      }),
    )
  })
})
