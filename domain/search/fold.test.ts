import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedWords, foldText, wordsIn } from './fold'

describe('words are the same when they are searched for', () => {
  test.each([
    ['in capitals', 'BELYSNING', 'belysning'],
    ['without rings and dots', 'Bjorkdalen', 'Björkdalen'],
    ['with dots typed as signs of their own', 'Bjo\u0308rkdalen', 'Björkdalen'],
    ['with letters of a neighbour', 'Bjørkdalen', 'Björkdalen'],
    ['with a Persian and an Arabic yeh', 'پلیس', 'پليس'],
    ['with a Persian and an Arabic kaf', 'کمک', 'كمك'],
    ['with and without vowel signs', 'الشُّرْطَة', 'الشرطة'],
    ['with and without stretching', 'الشـــرطة', 'الشرطة'],
    ['with and without a hamza', 'أمان', 'امان'],
    ['with the final letter that phones write', 'الشرطه', 'الشرطة'],
    ['with and without a non-joiner', 'وعده‌ها', 'وعدهها'],
    ['with digits of other countries', '۱۱۲ و ١١٢', '112 و 112'],
    ['with Ethiopic letters that sound the same', 'ፀሓይ ሠላም', 'ጸሓይ ሰላም'],
    ['with a soft hyphen', 'gatu\u00ADbelysning', 'gatubelysning'],
  ])('%s', (_, one, other) => expect(foldText(one)).toBe(foldText(other)))
})

describe('words are told apart', () => {
  test.each([
    ['by spaces and signs', 'Lampor, buskar – och 2 kameror!', ['lampor', 'buskar', 'och', '2', 'kameror']],
    ['by the wordspace of Ethiopic script', 'ፖሊስ፡ሰላም።', ['ፖሊስ', 'ሰላም']],
    ['by marks of direction', '\u2067شرطة\u2069 112', ['شرطه', '112']],
    ['not by a joiner', 'می‌شود', ['ميشود']],
    ['and nothing else is left', `'a' & b:* | !c % _ \\ <->`, ['a', 'b', 'c']],
    ['where folding parts them', '½', ['1', '2']],
  ])('%s', (_, text, words) => expect(foldedWords(text)).toEqual(words))
})

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('å', 'ß', 'İ', 'ی', 'ك', 'ـ', '\u200C', 'ፀ', '\u064B', '½', '%', "'", '\u0000', ' '),
  }),
)

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
    }),
  )
})

test('folded words are letters and digits, and stay so when folded again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const word of foldedWords(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(foldedWords(word)).toEqual([word])
      }
    }),
  )
})

test('a word stands in the text where it is said to', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const word of wordsIn(text)) expect(text.slice(word.at, word.at + word.text.length)).toBe(word.text)
    }),
  )
})
