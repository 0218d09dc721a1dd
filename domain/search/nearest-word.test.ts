import { describe, expect, test } from 'vitest'
import { nearestWord } from './nearest-word'

const texts = [
  'Vi sätter upp nya lampor. Lamporna tänds i Björkdalen.',
  'God belysning på torget, sa polisen.',
  'ፖሊስ ከባቢ',
]

describe('a word that is nowhere is taken', () => {
  test.each([
    ['lkamporna', 'lamporna'],
    ['belysnign', 'belysning'],
    ['bjorkdallen', 'Björkdalen'],
    ['torgt', 'torget'],
    ['polsien', 'polisen'],
    ['ፖሊሰ', 'ፖሊስ'],
  ])('%s for %s', (typed, meant) => expect(nearestWord(typed, texts)).toBe(meant))

  test('with a capital only where it is a name', () => {
    expect(nearestWord('bjorkdallen', ['Björkdalen', 'Gården i Björkdalen'])).toBe('Björkdalen')
    expect(nearestWord('lampro', ['Lampor', 'Nu lyser det. Lampor!'])).toBe('lampor')
  })
})

describe('a word is not exchanged', () => {
  test.each(['xyzzy', 'ut', 'cykelbana', ''])('when nothing is near: %j', (typed) => {
    expect(nearestWord(typed, texts)).toBeNull()
  })

  test('when there are no texts', () => expect(nearestWord('lampor', [])).toBeNull())
})
