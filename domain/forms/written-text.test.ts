import { expect, test } from 'vitest'
import { writtenText } from './written-text'

test('line breaks count once, as they do for the person who typed them', () => {
  expect(writtenText('a\r\nb\rc\n')).toBe('a\nb\nc')
})

test('what cannot be seen or stored is left out, in any script', () => {
  expect(writtenText(' \u0000ሰላም\u0007, سلام\t! ')).toBe('ሰላም, سلام\t!')
})

test('a field that was not sent is empty', () => {
  expect(writtenText(undefined)).toBe('')
})
