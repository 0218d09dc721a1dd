import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passwordProblem } from './password'

const common = new Set(['sommarlov', 'password', 'qwertyuiopasdf', '123456789012'])
const circumstances = { email: 'kommunikator.polis@demo.invalid', isCommon: (word: string) => common.has(word) }
const problemOf = (password: string) => passwordProblem(password, circumstances)

describe('a good password', () => {
  test.each(['tre gröna cyklar', 'lampan vid bron', 'ሰላም ንኹሉ ህዝቢ ዓለም', '🚲🌧🏠🌳🐟🍎🚲🌧🏠🌳🐟🍎'])(
    'may be %j: no kind of character is demanded',
    (password) => {
      expect(problemOf(password)).toBeNull()
    },
  )
})

describe('length', () => {
  test('is enough from twelve characters', () => {
    expect(problemOf('grön cykel ')).toBe('tooShort')
    expect(problemOf('grön cykel 7')).toBeNull()
  })

  test('is counted as people count, not in bytes', () => {
    expect(problemOf('🚲🌧🏠🌳🐟🍎')).toBe('tooShort')
  })

  test('may be 128 characters, not more', () => {
    const long = 'grön cykel 7 '.repeat(10)
    expect(problemOf(long.slice(0, 128))).toBeNull()
    expect(problemOf(long.slice(0, 129))).toBe('tooLong')
  })
})

describe('a password that others would try first', () => {
  test.each([
    ['stands on the list', 'qwertyuiopasdf'],
    ['stands on the list in capitals', 'QWERTYuiopasdf'],
    ['has digits hung on a common word', 'sommarlov2026'],
    ['has signs on both ends of a common word', '!!Password!!1'],
    ['is a row of digits', '123456789012'],
    ['repeats a few characters', 'abababababababab'],
  ])('is refused when it %s', (_, password) => {
    expect(problemOf(password)).toBe('common')
  })

  test('may hold a common word among other words', () => {
    expect(problemOf('ett sommarlov i regn')).toBeNull()
  })
})

describe('the own address', () => {
  test('may not be part of it, in any case', () => {
    expect(problemOf('min KOMMUNIKATOR.polis sida')).toBe('ownAddress')
  })

  test('does not matter when the account part is so short that it stands in ordinary words', () => {
    expect(passwordProblem('lampan vid bron', { ...circumstances, email: 'vid@demo.invalid' })).toBeNull()
  })

  test('does not matter when there is none', () => {
    expect(passwordProblem('lampan vid bron', { ...circumstances, email: '' })).toBeNull()
  })
})

test('a common word is refused whatever digits and signs stand around it', () => {
  const hung = fc
    .array(fc.constantFrom(...'0123456789!?.- '), { minLength: 2, maxLength: 20 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(hung, hung, (before, after) => {
      expect(problemOf(`${before}sommarlov${after}`)).toBe('common')
    }),
  )
})
