import { expect, test } from 'vitest'
import { readStaffAnswer } from './staff-answer'

const nothing = { message: null, needsCode: false, codes: [], secret: null, picture: null }

test('what was done is told', () => {
  expect(readStaffAnswer({ message: 'Klart', codes: ['a'] })).toEqual({ ...nothing, message: 'Klart', codes: ['a'] })
})

test('a refusal says why, and whether a code is still wanted', () => {
  const refusal = { errors: [{ message: 'Skriv koden', data: { needsCode: true } }] }
  expect(readStaffAnswer(refusal)).toEqual({ ...nothing, message: 'Skriv koden', needsCode: true })
})

test('a fault at a field says what is wrong there', () => {
  const data = { collection: 'users', errors: [{ path: 'password', message: 'För kort' }] }
  expect(readStaffAnswer({ errors: [{ name: 'ValidationError', message: 'Fel', data }] }).message).toBe('För kort')
})

test.each([[null], ['<html>'], [{ errors: 'x' }], [{}]])('%j has no words', (json) => {
  expect(readStaffAnswer(json)).toEqual(nothing)
})
