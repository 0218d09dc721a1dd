import { describe, expect, test } from 'vitest'
import { activityFields, emptyActivity } from '@/domain/activities/activity'
import { toExisting, toNewValues, toValues, writeRecord } from './activity-documents'

const target = {
  municipality: 'm',
  organisation: 'kommunen',
  focusAreas: {
    idByCode: new Map([
      ['A', 'new-a'],
      ['B', 'b'],
    ]),
    codeById: new Map([
      ['old-a', 'A'],
      ['new-a', 'A'],
      ['b', 'B'],
    ]),
  },
}

const fields = {
  ...emptyActivity,
  title: 'EST',
  focusAreas: ['A', 'B'],
  state: 'ongoing' as const,
  start: { text: '7/1/23', day: '2023-07-01' },
  followUpAt: { text: 'varje terminsslut', day: null },
  needsReinforcement: false,
  other: 'Budget: 20 tkr',
}
const values = toNewValues(fields, target.focusAreas)
const document = {
  id: 'x',
  organisation: 'kommunen',
  importKey: 'est||1',
  imported: writeRecord({ title: 'EST' }),
  ...values,
}

describe('an activity in the database', () => {
  test('is what was read from the table', () => {
    expect(toExisting(document, target)).toEqual({
      id: 'x',
      isOurs: true,
      importKey: 'est||1',
      imported: { title: 'EST' },
      released: false,
      fields,
    })
  })

  test('holds a day as noon, so that it is the same day in Stockholm all year', () => {
    expect(values).toMatchObject({ startText: '7/1/23', startDay: '2023-07-01T12:00:00.000Z', followUpDay: null })
  })

  test('belongs to the focus area of the present agreement, and may still belong to that of an older one', () => {
    expect(values.focusAreas).toEqual(['new-a', 'b'])
    expect(toExisting({ ...document, focusAreas: ['old-a', 'new-a'] }, target).fields.focusAreas).toEqual(['A'])
  })

  test('gets only the fields that change', () => {
    expect(toValues(fields, ['followUpAt', 'other'], target.focusAreas)).toEqual({
      followUpText: 'varje terminsslut',
      followUpDay: null,
      other: 'Budget: 20 tkr',
    })
  })

  test('that was typed in is empty where nobody wrote anything', () => {
    const typedIn = { id: 'x', title: 'EST', mission: null, state: 'unknown', needsReinforcement: 'unknown' }
    const existing = toExisting(typedIn, target)
    expect(existing).toMatchObject({ importKey: null, imported: null, isOurs: false, released: false })
    expect(existing.fields).toEqual({ ...emptyActivity, title: 'EST' })
  })

  test('without a readable memory of its import counts as having none', () => {
    for (const imported of ['', 'no json', '{"unknown":"field"}', '[]']) {
      expect(toExisting({ ...document, imported }, target).imported).toBeNull()
    }
  })

  test('is remembered whole', () => {
    const record = Object.fromEntries(activityFields.map((field) => [field, `${field} – "citat"\n`]))
    expect(toExisting({ ...document, imported: writeRecord(record) }, target).imported).toEqual(record)
  })
})
