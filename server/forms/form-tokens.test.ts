import { beforeAll, describe, expect, test, vi } from 'vitest'
import { forgetEnv } from '@/server/platform/env'
import { formAge, freshTokens, isFormKey } from './form-tokens'

const now = Date.parse('2026-11-25T12:00:00Z')

beforeAll(() => useSecret('a'))

describe('the time that a form carries', () => {
  test('tells how long ago the form was drawn', () => {
    expect(formAge(freshTokens(now).time, now + 90_000)).toBe(90_000)
  })

  test('is the same for every node that shares the secret, and for no other', () => {
    const { time } = freshTokens(now)
    forgetEnv()
    expect(formAge(time, now)).toBe(0)
    useSecret('b')
    expect(formAge(time, now)).toBeNull()
    useSecret('a')
  })

  test('cannot be moved back by whoever fills in the form', () => {
    const [, signature] = freshTokens(now).time.split('.')
    expect(formAge(`${(now - 60_000).toString(36)}.${signature}`, now)).toBeNull()
  })

  test.each(['', '.', 'mf3k', 'mf3k.', '.ååå', `${now}.${'A'.repeat(22)}`])('is none when it says %j', (time) => {
    expect(formAge(time, now)).toBeNull()
  })
})

test('each form has a key of its own, of a kind that tells neither order nor time', () => {
  const [one, other] = [freshTokens().key, freshTokens().key]
  expect(one).not.toBe(other)
  expect(isFormKey(one)).toBe(true)
})

test.each(['', '1', 'not-a-key', '01975bb0-0000-7000-8000-000000000000', "' or 1=1 --"])('%j is no key', (key) => {
  expect(isFormKey(key)).toBe(false)
})

function useSecret(letter: string): void {
  vi.stubEnv('APP_SECRET', letter.repeat(40))
  forgetEnv()
}
