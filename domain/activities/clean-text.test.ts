import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText, fold, foldTight } from './clean-text'

describe('a cell', () => {
  test('keeps its line breaks, written one way', () => {
    expect(cleanText(' 1. Först \r\n2. Sedan\r')).toBe('1. Först \n2. Sedan')
  })

  test('loses the null character, which the database cannot hold', () => {
    expect(cleanText('a\u0000b')).toBe('ab')
  })

  test('has one spelling of å, however the computer that wrote it composed the letter', () => {
    expect(cleanText('pa\u030aga\u030ar')).toBe('pågår')
  })

  test('becomes one line in a field of one line', () => {
    expect(cleanLine('Trygga stråk \n och platser')).toBe('Trygga stråk och platser')
  })
})

describe('the same words', () => {
  test.each([
    ['Trygghets-vandringar', 'trygghetsvandringar'],
    ['Trygghets-\nvandringar', 'trygghetsvandringar'],
    ['Trygghets\u00advandringar', 'trygghetsvandringar'],
    ['  Ökad   POLIS-närvaro skola/fritid ', 'ökad polisnärvaro skola fritid'],
    ['Minska – eller öka?', 'minska eller öka'],
  ])('%j fold to %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('fold to one word where spaces do not count', () => {
    expect(foldTight('Resurs förstärkning')).toBe(foldTight('Resurs-förstärkning'))
  })
})
