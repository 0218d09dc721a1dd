import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from './fold'
import { cutSnippet, type MarkedText, markText } from './marked-text'
import { needlesFor } from './search-needles'

const drawn = (marked: MarkedText | null) =>
  marked === null ? null : marked.pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
const sv = (text: string) => ({ text, locale: 'sv' as const })
const marked = (text: string, words: readonly string[], stems: readonly string[] = []) =>
  drawn(markText(sv(text), needlesFor(words, stems)))

describe('what was searched for is marked', () => {
  test.each([
    ['with other endings', ['lamporna'], ['lamp'], 'Nya [lampor] och en [lampa] till lampskärmarnas affär'],
    ['as the beginning of a word', ['trygg'], [], '[Trygghet] för alla'],
    ['as a part of a word', ['belysning'], ['belysning'], '[Gatubelysningen] lagas'],
    ['whatever its accents', ['bjorkdalen'], [], 'I [Björkdalen] och Rosenäng'],
    ['as a short word that stands alone', ['7'], ['7'], '[7] av 70'],
  ])('%s', (_, words, stems, text) => expect(marked(text.replaceAll(/[[\]]/g, ''), words, stems)).toBe(text))

  test('in a word whose letters have signs above them', () => {
    expect(marked('مع الشُّرْطَة هنا', ['شرطه'])).toBe('مع [الشُّرْطَة] هنا')
  })

  test('and nothing else is, when nothing was searched for', () => expect(marked('Lampor', [])).toBe('Lampor'))

  test('as text: what looks like markup stays what it is', () => {
    const { pieces } = markText(sv('<b>lampor</b> & <script>'), needlesFor(['lampor'], []))
    expect(pieces.map(({ text }) => text)).toEqual(['<b>', 'lampor', '</b> & <script>'])
  })
})

describe('a snippet', () => {
  const long = `${'Det här är inledningen. '.repeat(20)}Vi lagar belysningen vid skolan. ${'Och så vidare. '.repeat(30)}`

  test('is about the passage that says most of what was searched for', () => {
    const passages = [sv('Lampor.'), { text: 'Lampor och buskar.', locale: 'ar' as const }]
    expect(cutSnippet(passages, needlesFor(['lampor', 'buskar'], []))).toMatchObject({ locale: 'ar' })
  })

  test('begins and ends between words, and says that there is more', () => {
    const snippet = drawn(cutSnippet([sv(long)], needlesFor(['belysningen'], []))) ?? ''
    expect(snippet).toMatch(/^… \S.*\[belysningen\] vid skolan\..*\S …$/)
    expect(snippet.length).toBeLessThan(220)
  })

  test('is the beginning when the hit is in the title alone', () => {
    expect(drawn(cutSnippet([sv(long)], needlesFor(['annat'], [])))).toMatch(/^Det här är inledningen\..* …$/)
  })

  test('is not there when there is only a title', () => {
    expect(cutSnippet([], needlesFor(['lampor'], []))).toBeNull()
  })
})

describe('of any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 600 }),
    fc.string({ unit: fc.constantFrom('lampa', ' ', '😀', 'ö', '.', 'x'), maxLength: 200 }),
  )
  const words = fc.array(fc.constantFrom('lamp', 'o', 'x', 'ö', 'aaa'), { maxLength: 3 })

  test('the pieces make the text again, and each hit has what was searched for', () => {
    fc.assert(
      fc.property(text, words, (whole, searched) => {
        const { pieces } = markText(sv(whole), needlesFor(searched, []))
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole)
        for (const { text: hit } of pieces.filter(({ isHit }) => isHit))
          expect(searched.some((word) => foldText(hit).includes(word))).toBe(true)
      }),
    )
  })

  test('a snippet is short, a part of the text, and has no half signs', () => {
    fc.assert(
      fc.property(text, words, (whole, searched) => {
        const snippet = cutSnippet([sv(whole)], needlesFor(searched, []))
        const said = (snippet?.pieces ?? []).map((piece) => piece.text).join('')
        expect(said.length).toBeLessThanOrEqual(204)
        expect(whole).toContain(said.replace(/^… /, '').replace(/ …$/, ''))
        expect(said).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})
