import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesMunicipality, matchesName, namesLike } from './name-search'

describe('a municipality is found', () => {
  test.each([
    ['by its whole name', 'Mälarås kommun', 'Mälarås kommun'],
    ['by the beginning of its name', 'Mälarås kommun', 'mäl'],
    ['by the beginning of a later word', 'Mälarås kommun', 'kom'],
    ['in any case', 'Mälarås kommun', 'MÄLARÅS'],
    ['without the dots and rings', 'Mälarås kommun', 'malaras'],
    ['with dots that the name lacks', 'Malaras kommun', 'mälarås'],
    ['when dots are typed as signs of their own', 'Mälarås kommun', 'ma\u0308l'],
    ['with spaces around and between', 'Mälarås kommun', '  mälarås   ko '],
    ['by the second half of a name with a hyphen', 'Södervik-Norrnäs', 'norr'],
    ['with a space for the hyphen', 'Södervik-Norrnäs', 'södervik norrnäs'],
    ['with the hyphen', 'Södervik-Norrnäs', 'södervik-norr'],
    ['when nothing is typed', 'Mälarås kommun', ''],
    ['when only spaces are typed', 'Mälarås kommun', '   '],
  ])('%s', (_, name, typed) => {
    expect(matchesName(name, typed)).toBe(true)
  })
})

describe('a municipality is not found', () => {
  test.each([
    ['by the middle of a word', 'Mälarås kommun', 'larås'],
    ['by words in another order', 'Mälarås kommun', 'kommun mälarås'],
    ['by more than its name', 'Mälarås', 'Mälarås kommun'],
    ['by signs that search languages know', 'Mälarås', '.*'],
  ])('%s', (_, name, typed) => {
    expect(matchesName(name, typed)).toBe(false)
  })
})

test('every beginning of every word of a name finds it', () => {
  const word = fc.stringMatching(/^[a-zåäöé]{1,8}$/)
  const name = fc.array(word, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(name, fc.nat(), fc.nat(), (words, which, length) => {
      const chosen = words[which % words.length] ?? ''
      expect(matchesName(words.join(' '), chosen.slice(0, 1 + (length % chosen.length)))).toBe(true)
    }),
  )
})

describe('what people add to the name of a municipality', () => {
  test.each([
    ['Malmö', 'Malmö stad'],
    ['Malmö', 'malmo kommun'],
    ['Lund', 'Lunds kommun'],
    ['Falun', 'Falu kommun'],
    ['Västerås', 'Västerås stad'],
    ['Gotland', 'Region Gotland'],
    ['Mälarås kommun', 'Mälarås kommun'],
  ])('is forgiven: %s is found by %s', (name, typed) => {
    expect(matchesMunicipality(name, typed)).toBe(true)
  })

  test.each([
    ['Malmö', 'kommun'],
    ['Malmö', 'stad'],
    ['Lund', 'Lunds'],
    ['Malmö', 'Lunds kommun'],
  ])('does not make %s fit %s', (name, typed) => {
    expect(matchesMunicipality(name, typed)).toBe(false)
  })
})

describe('names that are spelled almost so', () => {
  const names = ['Malmö', 'Malå', 'Lund', 'Mälarås kommun', 'Upplands-Bro']

  test.each([
    ['Malmoe', ['Malmö']],
    ['Mallmö kommun', ['Malmö']],
    ['Melarås', ['Mälarås kommun']],
    ['uplands bro', ['Upplands-Bro']],
    ['Lud', ['Lund']],
  ])('are offered to who typed %s', (typed, offered) => {
    expect(namesLike(names, typed)).toEqual(offered)
  })

  test('are none when nothing is near', () => {
    expect(namesLike(names, 'Atlantis')).toEqual([])
    expect(namesLike(names, 'xyz')).toEqual([])
  })

  test('are three at most, the nearest first', () => {
    expect(namesLike(['Abcdx', 'Abcxx', 'Abcde', 'Abcdy', 'Abcdz'], 'abcde')).toEqual(['Abcde', 'Abcdx', 'Abcdy'])
  })
})
