import { expect, test } from 'vitest'
import { kindFromAddress } from './contact-kind'
import { pageFromAddress } from './page-from-address'

test('a link to the form can say what it is about', () => {
  expect(kindFromAddress('fraga')).toBe('question')
  expect(kindFromAddress('brist')).toBe('fault')
  expect(kindFromAddress('tillganglig')).toBe('accessibleVersion')
})

test.each(['fault', 'Brist', '', undefined, ['brist'], 'toString'])('%j says nothing of the kind', (value) => {
  expect(kindFromAddress(value)).toBeNull()
})

test('a link to the form can say which page it concerns', () => {
  expect(pageFromAddress('/ar/malaras/loften?omrade=centrum')).toBe('/ar/malaras/loften?omrade=centrum')
})

test.each([
  'https://annan.invalid/',
  '//annan.invalid/',
  '/\\annan.invalid',
  'javascript:alert(1)',
  '/sv/"><b>',
  `/${'a'.repeat(300)}`,
  ['/sv'],
  undefined,
])('%j is no page of this site', (value) => {
  expect(pageFromAddress(value)).toBeNull()
})
