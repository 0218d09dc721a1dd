import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { familyOf } from './area-family'

/** The kommun holds two districts; a square lies in one, a bridge in both; a police area lies across. */
const areas = [
  { id: 'kommunen', parents: [] },
  { id: 'polisområdet', parents: [] },
  { id: 'norr', parents: ['kommunen', 'polisområdet'] },
  { id: 'söder', parents: ['kommunen'] },
  { id: 'torget', parents: ['norr'] },
  { id: 'bron', parents: ['norr', 'söder'] },
]
const family = (id: string) => [...familyOf(id, areas)].toSorted()

describe('the family of an area', () => {
  test('is the area, all inside it and all it lies in', () => {
    expect(family('norr')).toEqual(['bron', 'kommunen', 'norr', 'polisområdet', 'torget'])
  })

  test('holds no neighbours, though they share a parent', () => {
    expect(family('torget')).toEqual(['kommunen', 'norr', 'polisområdet', 'torget'])
  })

  test('is everything for the whole kommun but what lies around its parts from elsewhere', () => {
    expect(family('kommunen')).toEqual(['bron', 'kommunen', 'norr', 'söder', 'torget'])
  })

  test('goes up along every parent', () => {
    expect(family('bron')).toEqual(['bron', 'kommunen', 'norr', 'polisområdet', 'söder'])
  })

  test('is only itself when nobody knows the area', () => {
    expect(family('okänd')).toEqual(['okänd'])
  })
})

describe('a loop in the data', () => {
  test('ends where it began', () => {
    const ring = [
      { id: 'a', parents: ['c'] },
      { id: 'b', parents: ['a'] },
      { id: 'c', parents: ['b'] },
    ]
    expect([...familyOf('a', ring)].toSorted()).toEqual(['a', 'b', 'c'])
  })

  test('may be an area that lies in itself', () => {
    expect([...familyOf('a', [{ id: 'a', parents: ['a'] }])]).toEqual(['a'])
  })
})

describe('in any tangle of areas', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const tangle = fc.tuple(...ids.map((id) => fc.subarray(ids).map((parents) => ({ id, parents }))))
  const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))

  test('kinship is mutual', () => {
    fc.assert(
      fc.property(tangle, pair, (all, [one, other]) => {
        expect(familyOf(one, all).has(other)).toBe(familyOf(other, all).has(one))
      }),
    )
  })

  test('an area is kin to itself, its parents and its children', () => {
    fc.assert(
      fc.property(tangle, fc.constantFrom(...ids), (all, id) => {
        const near = all.filter((area) => area.parents.includes(id)).map((area) => area.id)
        const parents = all.find((area) => area.id === id)?.parents ?? []
        expect([...familyOf(id, all)]).toEqual(expect.arrayContaining([id, ...near, ...parents]))
      }),
    )
  })
})
