import { describe, expect, test } from 'vitest'
import { idOf, idsOf } from './relation-id'

describe('the id in a relation', () => {
  test.each([
    ['is the relation itself', 'a', 'a'],
    ['is in the document', { id: 'a', name: 'Centrum' }, 'a'],
    ['is missing in a document without one', { name: 'Centrum' }, null],
    ['is missing when nothing is chosen', null, null],
    ['is missing when nothing was asked for', undefined, null],
    ['is not an empty text', '', null],
    ['is not a number', 7, null],
  ])('%s', (_, relation, id) => {
    expect(idOf(relation)).toBe(id)
  })
})

describe('the ids in a relation to many', () => {
  test('come in their order, whether as ids or as documents, without what is gone', () => {
    expect(idsOf(['b', { id: 'a' }, null, undefined, { id: null }])).toEqual(['b', 'a'])
  })

  test.each([null, undefined, 'a', { id: 'a' }])('are none in %j', (relations) => {
    expect(idsOf(relations)).toEqual([])
  })
})
