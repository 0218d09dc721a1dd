import { describe, expect, test } from 'vitest'
import { type AgreementState, agreementStateOn, inOrderOfAgreements } from './agreement-state'

const agreement = (from: string, to: string, state: AgreementState = 'signed') => ({ from, to, state })

describe('an agreement that is signed', () => {
  test('is in force on its last day', () => {
    expect(agreementStateOn(agreement('2023-06-01', '2027-06-01'), '2027-06-01')).toBe('signed')
  })

  test('has expired the day after, whatever its editor has written', () => {
    expect(agreementStateOn(agreement('2023-06-01', '2027-06-01'), '2027-06-02')).toBe('expired')
  })
})

test('an agreement that was terminated stays so when its period is over', () => {
  expect(agreementStateOn(agreement('2019-01-01', '2021-01-01', 'terminated'), '2026-11-25')).toBe('terminated')
})

test('what is in force stands before what is over, and the newest first', () => {
  const old = agreement('2015-01-01', '2019-12-31')
  const ended = agreement('2024-01-01', '2030-12-31', 'terminated')
  const first = agreement('2022-01-01', '2028-12-31')
  const second = agreement('2023-06-01', '2027-06-01')
  expect(inOrderOfAgreements([old, ended, first, second], '2026-11-25')).toEqual([second, first, ended, old])
})
