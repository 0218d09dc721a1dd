import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, csvOf } from './csv'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '"', ',', "'"), fc.string())
    .map((parts) => parts.join('')),
)
const anyCell: fc.Arbitrary<Cell> = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null))
const anyTable = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
const readBack = (csv: string) => parse(csv, { record_delimiter: '\r\n' })

describe('a table as CSV', () => {
  test('ends every row with CRLF and quotes what would break it', () => {
    expect(
      csvOf([
        ['a', 'b'],
        ['säg "hej"', 'två\nrader'],
        [3, null],
      ]),
    ).toBe('a,b\r\n"säg ""hej""","två\nrader"\r\n3,\r\n')
  })

  test.each(['=1+1', '+46', '-1', '@x', '\t=1', '\r=1', '\n', ' =cmd', '＝1'])('makes %j harmless', (text) => {
    expect(readBack(csvOf([[text, 'b']]))).toEqual([[`'${text}`, 'b']])
  })

  test('leaves a negative number a number', () => {
    expect(csvOf([[-4.5, true]])).toBe('-4.5,true\r\n')
  })

  test('can be read back whole, and no text in it is a formula', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const found = readBack(csvOf(rows))
        expect(found.length).toBe(rows.length)
        rows.forEach((row, line) => {
          row.forEach((cell, column) => {
            const text = String(found[line]?.[column])
            const written = cell === null ? '' : String(cell)
            expect([written, `'${written}`]).toContain(text)
            if (typeof cell === 'string') expect(text.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/)
            if (typeof cell === 'string') expect(text).not.toMatch(/^[\t\r\n]/)
          })
        })
      }),
    )
  })
})
