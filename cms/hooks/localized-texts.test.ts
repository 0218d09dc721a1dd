import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { localizedTexts } from './localized-texts'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text' },
  { type: 'row', fields: [{ name: 'summary', type: 'textarea', localized: true }] },
  { type: 'collapsible', label: 'Mer', fields: [{ name: 'basis', type: 'textarea', localized: true }] },
  {
    type: 'tabs',
    tabs: [{ label: 'Slutet', fields: [{ name: 'outcome', type: 'text', localized: true }] }],
  },
  { name: 'kind', type: 'select', options: ['a'], localized: true },
  {
    name: 'commitments',
    type: 'array',
    fields: [
      { name: 'text', type: 'textarea', localized: true },
      { name: 'note', type: 'text' },
      { type: 'row', fields: [{ name: 'unit', type: 'text', localized: true }] },
      { name: 'steps', type: 'array', fields: [{ name: 'text', type: 'text', localized: true }] },
    ],
  },
]
const textsOf = (document: unknown) => localizedTexts(fields, document)

describe('the texts of a document to translate', () => {
  test('are found by their names, whatever they are laid out in', () => {
    const document = { title: 'Ljus', summary: 'Mer ljus', basis: 'Vandring', outcome: 'Ljusare' }
    expect(textsOf(document)).toEqual([
      { path: 'title', text: 'Ljus' },
      { path: 'summary', text: 'Mer ljus' },
      { path: 'basis', text: 'Vandring' },
      { path: 'outcome', text: 'Ljusare' },
    ])
  })

  test('do not include what is the same in every language', () => {
    expect(textsOf({ slug: 'ljus', kind: 'a', commitments: [{ id: 'c1', note: 'Internt' }] })).toEqual([])
  })

  test('do not include what is empty', () => {
    expect(textsOf({ title: '', summary: ' \n', basis: null, outcome: 7, commitments: [] })).toEqual([])
  })

  test('stand under the id of their row, in lists within lists, too', () => {
    const row = { id: 'c1', text: 'Byta lampor', unit: 'lampor', steps: [{ id: 's1', text: 'Beställa' }] }
    expect(textsOf({ commitments: [row] }).map(({ path }) => path)).toEqual([
      'commitments.c1.text',
      'commitments.c1.unit',
      'commitments.c1.steps.s1.text',
    ])
  })

  test('keep their paths when rows change places', () => {
    const first = { id: 'c1', text: 'Byta lampor' }
    const second = { id: 'c2', text: 'Gå ronder' }
    const pathOf = (rows: readonly object[], text: string) =>
      textsOf({ commitments: rows }).find((found) => found.text === text)?.path
    expect(pathOf([second, first], 'Gå ronder')).toBe(pathOf([first, second], 'Gå ronder'))
  })

  test.each([null, undefined, 'text', { commitments: 'many' }, { commitments: [null, 'row'] }])(
    'are none in %j',
    (document) => {
      expect(textsOf(document)).toEqual([])
    },
  )
})
