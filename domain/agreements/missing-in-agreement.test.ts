import { describe, expect, test } from 'vitest'
import { type AgreementContent, missingInAgreement } from './missing-in-agreement'

const whole: AgreementContent = {
  purposes: 'Färre brott och ökad trygghet',
  cooperationAreas: 'Trygga platser',
  parties: ['kommunen', 'polisen'],
  from: '2026-01-01',
  to: '2029-12-31',
}

describe('an agreement can be signed', () => {
  test('when it says why, in what, between whom and for how long', () => {
    expect(missingInAgreement(whole)).toEqual([])
  })

  test('when it is for a single day', () => {
    expect(missingInAgreement({ ...whole, to: '2026-01-01' })).toEqual([])
  })
})

describe('an agreement lacks', () => {
  test.each([
    ['its purposes', { purposes: ' \n' }, ['purposes']],
    ['its areas of cooperation', { cooperationAreas: '' }, ['cooperationAreas']],
    ['a second party', { parties: ['kommunen'] }, ['parties']],
    ['a second party when the same one stands there twice', { parties: ['kommunen', 'kommunen'] }, ['parties']],
    ['its last day', { to: null }, ['period']],
    ['a period that goes forwards', { from: '2030-01-01' }, ['periodReversed']],
  ])('%s', (_, change, missing) => {
    expect(missingInAgreement({ ...whole, ...change })).toEqual(missing)
  })

  test('everything when it is empty, in the order of the page', () => {
    expect(missingInAgreement({ purposes: '', cooperationAreas: '', parties: [], from: null, to: null })).toEqual([
      'purposes',
      'cooperationAreas',
      'parties',
      'period',
    ])
  })
})
