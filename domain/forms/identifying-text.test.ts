import { expect, test } from 'vitest'
import { looksIdentifying } from './identifying-text'

test.each([
  'Han heter så och är född 850709-9805.',
  'nr 198507099805',
  'Ring mig på 070-174 06 05',
  'Ring +46701740605',
  'Telefon 08-465 004 11',
  'skriv till namn@exempel.invalid.',
  'Det bor någon på Storgatan 12',
  'Björkvägen 3 B',
])('reminds of %j', (text) => expect(looksIdentifying(text)).toBe(true))

test.each([
  'När tänds lamporna på torget?',
  'Ring 112 eller 114 14, eller 1177.',
  'Den 12 maj 2026 klockan 14.30 var det 20 000 personer.',
  'Mellan 2025-01-01 och 2025-12-31',
  'Lampan på Storgatan är trasig',
  'Se /sv/malaras/loften/ljusare-vag',
  'ካብ 10 ክሳብ 20 ሰባት',
  'من 10 إلى 20 شخصًا',
])('says nothing of %j', (text) => expect(looksIdentifying(text)).toBe(false))

test.each(['x', '0', 'a@', 'gatan', '0123 45 67 ', '1 '])('is quick with sixty thousand letters of %j', (piece) => {
  const began = performance.now()
  looksIdentifying(piece.repeat(60_000 / piece.length))
  expect(performance.now() - began).toBeLessThan(250)
})
