import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugOf, slugPattern } from './slug'

describe('the address part of a title', () => {
  test.each([
    ['Ljusare väg över bron', 'ljusare-vag-over-bron'],
    ['Å, ÄNG & ÖGA', 'a-ang-oga'],
    ['Café på idé', 'cafe-pa-ide'],
    ['  Kl. 18–22: mer folk!  ', 'kl-18-22-mer-folk'],
    ['å skrivet med lös ring: a\u030a', 'a-skrivet-med-los-ring-a'],
    ['Trygghet 2026', 'trygghet-2026'],
    ['loften.atom', 'loften-atom'],
  ])('%j is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  test.each(['', '…', 'سلام', '-'])('of %j is empty: nothing in it can stand in an address', (title) => {
    expect(slugOf(title)).toBe('')
  })

  test('of a long title ends within eighty characters and not in a hyphen', () => {
    const slug = slugOf('Fler som rör sig ute på kvällen '.repeat(5))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(slugPattern)
    expect(slugOf(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
  })

  test('can always stand in an address, and stays as it is when made again', () => {
    const title = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('å', '-', '.', 'B', ' ') }),
    )
    fc.assert(
      fc.property(title, (text) => {
        const slug = slugOf(text)
        if (slug !== '') expect(slug).toMatch(slugPattern)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugOf(slug)).toBe(slug)
      }),
    )
  })
})

describe('an address part', () => {
  test.each(['centrum', 'enkat-2026', '2026', 'a-b-c'])('may be %s', (slug) => {
    expect(slug).toMatch(slugPattern)
  })

  test.each(['', 'Centrum', 'väg', 'a b', 'a.atom', '-a', 'a-', 'a--b', 'a/b', 'a\n'])('may not be %j', (slug) => {
    expect(slug).not.toMatch(slugPattern)
  })
})
