import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { changedFields } from './changed-fields'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { type: 'row', fields: [{ name: 'due', type: 'date' }] },
  { type: 'tabs', tabs: [{ label: 'Slutet', fields: [{ name: 'outcome', type: 'textarea', localized: true }] }] },
  { name: 'areas', type: 'relationship', relationTo: 'areas', hasMany: true },
  { name: 'rows', type: 'array', fields: [{ name: 'text', type: 'textarea', localized: true }] },
]
const stored = {
  title: 'Ljus',
  due: '2026-03-01T12:00:00.000Z',
  outcome: null,
  areas: ['a1'],
  rows: [{ id: 'r1', text: 'Lampor' }],
}
const changed = (saved: object, before: unknown = stored) => changedFields(fields, before, saved, 'sv')

describe('the changed fields', () => {
  test.each<[string, object, readonly string[]]>([
    ['words', { title: 'Mer ljus' }, ['title']],
    ['what stands in a row or behind a tab', { due: null, outcome: 'Klart' }, ['due', 'outcome']],
    ['a list, by words in it', { rows: [{ id: 'r1', text: 'Fler lampor' }] }, ['rows']],
    ['a list, by a row more', { rows: [...stored.rows, { text: 'Ronder' }] }, ['rows']],
    ['a list, by another row in its place', { rows: [{ id: 'r2', text: 'Lampor' }] }, ['rows']],
  ])('are %s', (_, saved, names) => expect(changed(saved)).toEqual(names))

  test.each<[string, object]>([
    ['is sent back as it was', stored],
    ['is not sent', {}],
    ['comes as a whole document', { areas: [{ id: 'a1', name: 'Centrum' }] }],
    ['was worked out anew', { rows: [{ text: 'Lampor' }] }],
  ])('are none of what %s', (_, saved) => expect(changed(saved)).toEqual([]))

  test('are found when what was before comes in every language', () => {
    const before = { title: { sv: 'Ljus', ar: 'ضوء' }, outcome: { sv: 'Klart' } }
    expect(changed({ title: 'Ljus', outcome: 'Inte klart' }, before)).toEqual(['outcome'])
  })
})
