import { describe, expect, test } from 'vitest'
import { type ApprovalContent, approvalContentSchema } from './approval'
import { missingParts, missingPartsOf } from './missing-parts'

const commitment = { text: 'Byta 40 lampor', owners: ['kommunen'], due: '2026-10-25' }
const whole = {
  areas: ['centrum'],
  from: '2026-01-01',
  to: '2026-12-31',
  problemStatement: 'Det är mörkt vid bron.',
  desiredEffects: [{ text: 'Fler går över bron på kvällen.' }],
  commitments: [commitment],
  followUpFrequency: 'quarterly',
  basis: 'Trygghetsvandring, 14 deltagare.',
  parties: ['kommunen'],
}
const content = (changes: object): ApprovalContent => approvalContentSchema.parse({ ...whole, ...changes })

test('a whole promise lacks nothing', () => {
  expect(missingPartsOf(content({}))).toEqual([])
})

test('an empty promise lacks every part, told in the order of the page', () => {
  const lacking = missingParts.filter((part) => !['periodReversed', 'commitmentOwner', 'commitmentDue'].includes(part))
  expect(missingPartsOf(approvalContentSchema.parse({}))).toEqual(lacking)
})

describe('a promise lacks', () => {
  test.each([
    ['its area', { areas: [] }, 'area'],
    ['its period when the first day is not set', { from: null }, 'period'],
    ['its period when the last day is not set', { to: null }, 'period'],
    ['a period that runs forwards', { from: '2026-12-31', to: '2026-01-01' }, 'periodReversed'],
    ['its problem', { problemStatement: '' }, 'problem'],
    ['its problem when it is only spaces', { problemStatement: ' \n' }, 'problem'],
    ['an effect', { desiredEffects: [] }, 'effect'],
    ['an effect when the only row has no words', { desiredEffects: [{ text: ' ' }] }, 'effect'],
    ['a commitment', { commitments: [] }, 'commitment'],
    ['a commitment when the only row has no words', { commitments: [{ ...commitment, text: null }] }, 'commitment'],
    [
      'an owner for one of its commitments',
      { commitments: [commitment, { ...commitment, owners: [] }] },
      'commitmentOwner',
    ],
    [
      'a last day for one of its commitments',
      { commitments: [commitment, { ...commitment, due: null }] },
      'commitmentDue',
    ],
    ['how often it is followed up', { followUpFrequency: null }, 'followUpFrequency'],
    ['what it builds on', { basis: '' }, 'basis'],
    ['who promises', { parties: [] }, 'party'],
  ])('%s', (_, changes, part) => {
    expect(missingPartsOf(content(changes))).toEqual([part])
  })
})

describe('a promise is whole', () => {
  test('when a commitment goes on all the time and so has no last day', () => {
    expect(missingPartsOf(content({ commitments: [{ ...commitment, due: null, continuous: true }] }))).toEqual([])
  })

  test('when it is about one single day', () => {
    expect(missingPartsOf(content({ from: '2026-06-20', to: '2026-06-20' }))).toEqual([])
  })
})
