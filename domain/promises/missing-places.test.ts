import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approvalContentSchema } from './approval'
import { missingPartsOf } from './missing-parts'
import { neededContentOf, placeOf } from './missing-places'
import { publicTextsOf } from './public-texts'

const text = fc.option(fc.constantFrom('', ' ', 'Ord'))
const day = fc.option(fc.constantFrom('2026-01-01T12:00:00.000Z', '2026-12-31T12:00:00.000Z'))
const ids = fc.option(fc.array(fc.constantFrom('a', 'b')))
const stored = fc.record(
  {
    areas: ids,
    from: day,
    to: day,
    parties: ids,
    problemStatement: text,
    desiredEffects: fc.option(fc.array(fc.record({ text }), { maxLength: 2 })),
    commitments: fc.option(
      fc.array(fc.record({ text, owners: ids, due: day, continuous: fc.option(fc.boolean()) }), { maxLength: 2 }),
    ),
    followUpFrequency: fc.option(fc.constant('yearly')),
    basis: text,
  },
  { requiredKeys: [] },
)

test('the form says that the same parts are missing as the server says when it is saved', () => {
  fc.assert(
    fc.property(stored, (promise) => {
      expect(missingPartsOf(neededContentOf(promise))).toEqual(missingPartsOf(approvalContentSchema.parse(promise)))
    }),
  )
})

describe('in a form', () => {
  test('a day that was just chosen is a day', () => {
    expect(neededContentOf({ from: new Date('2026-03-01T12:00:00Z') }).from).toBe('2026-03-01')
  })

  test('anything odd is nothing', () => {
    expect(missingPartsOf(neededContentOf({ areas: 3, commitments: 0, basis: {}, followUpFrequency: '' }))).toEqual(
      missingPartsOf(neededContentOf({})),
    )
  })
})

describe('what is missing is written', () => {
  const content = neededContentOf({
    from: '2026-01-01',
    commitments: [{ owners: ['a'], continuous: true }, { owners: [] }],
  })

  test('in the first row that lacks it', () => {
    expect(placeOf('commitmentOwner', content)).toBe('commitments.1.owners')
    expect(placeOf('commitmentDue', content)).toBe('commitments.1.due')
  })

  test('at the end of the period that is empty', () => {
    expect(placeOf('period', content)).toBe('to')
    expect(placeOf('period', neededContentOf({}))).toBe('from')
  })
})

test('the public texts are those that are written, each with its place', () => {
  const promise = {
    title: 'Ljusare väg',
    summary: ' ',
    problemDetail: 'Internt',
    commitments: [{ text: '' }, { text: 'Byta lampor', responsibleFunction: 'Internt' }],
  }
  expect(publicTextsOf(promise)).toEqual([
    { field: 'title', path: 'title', text: 'Ljusare väg' },
    { field: 'commitments.text', path: 'commitments.1.text', text: 'Byta lampor' },
  ])
  expect(publicTextsOf(null)).toEqual([])
})
