import { describe, expect, test } from 'vitest'
import { readSignInCode, showRecoveryCode } from './sign-in-code'

describe('a code that is typed', () => {
  test.each(['123456', '123 456', ' 12-34-56 '])('%j comes from the app', (typed) => {
    expect(readSignInCode(typed)).toEqual({ kind: 'time', code: '123456' })
  })

  test.each(['abcde-fgh23', 'ABCDEFGH23', 'abcde fgh23'])('%j is kept for when the phone is lost', (typed) => {
    expect(readSignInCode(typed)).toEqual({ kind: 'recovery', code: 'abcdefgh23' })
  })

  test.each(['', '12345', '1234567', 'abcde-fgh2', 'abcde-fgh0l', '１２３４５６'])('%j is no code at all', (typed) => {
    expect(readSignInCode(typed)).toBeNull()
  })

  test('is read back as it was shown', () => {
    expect(showRecoveryCode('abcdefgh23')).toBe('abcde-fgh23')
    expect(readSignInCode(showRecoveryCode('abcdefgh23'))?.code).toBe('abcdefgh23')
  })
})
