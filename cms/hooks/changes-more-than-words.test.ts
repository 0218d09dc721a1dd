import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { changesMoreThanWords } from '@/cms/hooks/changes-more-than-words'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text' },
  { name: 'listed', type: 'checkbox' },
  { type: 'row', fields: [{ name: 'due', type: 'date' }] },
  { name: 'areas', type: 'relationship', relationTo: 'areas', hasMany: true },
  {
    name: 'rows',
    type: 'array',
    fields: [
      { name: 'text', type: 'textarea', localized: true },
      { name: 'owner', type: 'relationship', relationTo: 'organisations' },
    ],
  },
]

const stored = {
  id: 'p1',
  title: null,
  slug: 'lampor',
  listed: null,
  due: '2026-03-01T12:00:00.000Z',
  areas: ['a1', 'a2'],
  rows: [{ id: 'r1', text: null, owner: 'o1' }],
}

const changes = (saved: object) => changesMoreThanWords(fields, stored, saved)

describe('only words are changed', () => {
  test.each<[string, object]>([
    ['by a translated text', { title: 'lamput' }],
    ['by a translated text in a row', { rows: [{ id: 'r1', text: 'lamput', owner: 'o1' }] }],
    ['by a form that sends everything back as it was', { ...stored, title: 'lamput' }],
    [
      'by relations given as documents',
      { areas: [{ id: 'a1' }, { id: 'a2' }], rows: [{ id: 'r1', owner: { id: 'o1' } }] },
    ],
    ['by nothing given in another shape', { listed: false }],
    ['by a moment given as one', { due: new Date('2026-03-01T12:00:00.000Z') }],
    ['by what Payload sets itself', { _status: 'draft', updatedAt: '2026-04-01T00:00:00.000Z' }],
  ])('%s', (_, saved) => expect(changes(saved)).toBe(false))
})

describe('more than words is changed', () => {
  test.each<[string, object]>([
    ['by a fact', { slug: 'lyktor' }],
    ['by taking a fact away', { slug: null }],
    ['by a choice', { listed: true }],
    ['by a day', { due: '2026-03-02T12:00:00.000Z' }],
    ['by a relation', { areas: ['a1'] }],
    ['by the order of relations', { areas: ['a2', 'a1'] }],
    ['by a fact in a row', { rows: [{ id: 'r1', owner: 'o2' }] }],
    ['by a new row', { rows: [...stored.rows, { text: 'x' }] }],
    ['by another row in its place', { rows: [{ id: 'r2', owner: 'o1' }] }],
    ['by no rows', { rows: [] }],
  ])('%s', (_, saved) => expect(changes(saved)).toBe(true))

  test('by making the document', () => {
    expect(changesMoreThanWords(fields, undefined, { slug: 'lampor' })).toBe(true)
  })
})
