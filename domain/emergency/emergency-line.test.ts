import { describe, expect, test } from 'vitest'
import { emergencyInformation } from '@/content/emergency-information'
import { checkLine, keepsNumbers } from './emergency-line'

describe('a line', () => {
  test.each(emergencyInformation)('that the service comes with is right: $contact', (line) => {
    expect(checkLine(line).ok).toBe(true)
    for (const text of Object.values(line.text)) expect(keepsNumbers(line.text.sv, text)).toBe(true)
  })

  test.each([
    ['010-123 45 67', 'tel:0101234567'],
    ['+46 77 114 14', 'tel:+467711414'],
    ['polisen.se', 'https://www.polisen.se/utsatt-for-brott'],
    ['www.1177.se', 'https://1177.se'],
  ])('may say %s and lead to %s', (contact, href) => {
    expect(checkLine({ contact, href }).ok).toBe(true)
  })

  test.each([
    ['112', 'tel:113', 'otherNumber'],
    ['114 14', 'tel:112', 'otherNumber'],
    ['Ring 112', 'tel:112', 'otherNumber'],
    ['polisen.se', 'https://polisen.example', 'otherSite'],
    ['polisen.se', 'https://polisen.se@bluff.example', 'noAddress'],
    ['polisen.se', 'http://polisen.se', 'noAddress'],
    ['112', '112', 'noAddress'],
    ['112', 'tel:1 1 2', 'noAddress'],
    ['11', 'tel:11', 'noAddress'],
    ['', '', 'noAddress'],
  ])('may not say “%s” and lead to “%s”', (contact, href, problem) => {
    expect(checkLine({ contact, href })).toEqual({ ok: false, problem })
  })
})

describe('a translation', () => {
  test.each([
    ['Ring 112 eller 114 14.', 'Soita 11414 tai 112.'],
    ['Ring 114 14.', 'اتصل بالرقم 114\u00A014'],
    ['Ring.', 'Call.'],
  ])('keeps the numbers of “%s” in “%s”', (swedish, translated) => {
    expect(keepsNumbers(swedish, translated)).toBe(true)
  })

  test.each([
    ['Ring 112.', 'Call 911.'],
    ['Ring 112.', 'Call.'],
    ['Ring.', 'Call 112.'],
    ['Ring 112.', 'اتصل ۱۱۲'],
    ['Ring 112.', 'Call 112 or 112.'],
  ])('does not keep those of “%s” in “%s”', (swedish, translated) => {
    expect(keepsNumbers(swedish, translated)).toBe(false)
  })
})
