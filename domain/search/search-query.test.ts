import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSearchQuery } from './search-query'

const termsOf = (typed: string) => readSearchQuery(typed).terms.map(({ folded }) => folded)

describe('what is searched for', () => {
  test('is each word once, as typed and as compared', () => {
    expect(readSearchQuery('  Lampor i  Björkdalen, lampor ')).toEqual({
      typed: 'Lampor i Björkdalen, lampor',
      terms: [
        { word: 'lampor', folded: 'lampor' },
        { word: 'i', folded: 'i' },
        { word: 'björkdalen', folded: 'bjorkdalen' },
      ],
    })
  })

  test.each([
    ['nothing', undefined],
    ['an empty field', ''],
    ['signs alone', `"' & | ! ( ) :* % _ \\ <-> --`],
    ['what cannot be seen', '\u0000\u200E\u2067\u2069\uFEFF \uE000'],
  ])('is no word when it is %s', (_, typed) => expect(termsOf(typed ?? '')).toEqual([]))

  test('is the words between signs that search engines know', () => {
    expect(termsOf(`"lampor" OR -buskar title:park*`)).toEqual(['lampor', 'or', 'buskar', 'title', 'park'])
  })

  test('is the first value when the address has several', () => {
    expect(readSearchQuery(['a', 'b']).typed).toBe('a')
    expect(readSearchQuery([]).typed).toBe('')
  })

  test('keeps the non-joiner that Persian words need, and no mark of direction', () => {
    expect(readSearchQuery('\u202Eوعده\u200Cها\u202C').typed).toBe('وعده\u200Cها')
  })

  test('ends after a hundred signs and eight words', () => {
    expect(readSearchQuery('a'.repeat(10_000)).typed).toHaveLength(100)
    expect(termsOf('a b c d e f g h i j')).toHaveLength(8)
  })
})

test('whatever is typed, what is read is short, has nothing hidden in it and reads the same again', () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 130 }),
    fc.array(fc.nat(0xffff), { maxLength: 130 }).map((codes) => String.fromCharCode(...codes)),
    fc.string({
      unit: fc.constantFrom('\uD83D', '\uDE00', '\u0000', '\u202E', '\uE000', 'å', ' ', 'ك', '\u200C'),
      maxLength: 130,
    }),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      const query = readSearchQuery(text)
      expect([...query.typed].length).toBeLessThanOrEqual(100)
      expect(query.typed).not.toMatch(/(?![\u200C\u200D])\p{C}/u)
      expect(query.terms.length).toBeLessThanOrEqual(8)
      expect(readSearchQuery(query.typed)).toEqual(query)
    }),
  )
})
