import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { municipalityParameters, noParameters, pageParameters, readParameters } from './parameters'

const read = (query: string, schema: typeof pageParameters | typeof municipalityParameters = pageParameters) =>
  readParameters(schema, new URLSearchParams(query))

describe('the parameters of an address', () => {
  test.each([
    ['', { page: 1 }],
    ['page=7', { page: 7 }],
    ['municipality=malaras&page=2', { municipality: 'malaras', page: 2 }],
  ])('%j are read', (query, value) => {
    expect(read(query)).toEqual({ ok: true, value })
  })

  test.each([
    ['page=0', 'page: must be a whole number from 1.'],
    ['page=', 'page: must be a whole number from 1.'],
    ['page=1.5', 'page: must be a whole number from 1.'],
    ['page=x', 'page: must be a whole number from 1.'],
    ['page=1&page=2', 'page: may be given once only.'],
    [
      'municipality=M%C3%A4lar',
      'municipality: must be the slug of a municipality, such as those in /api/v1/municipalities.',
    ],
    ['kommun=malaras', 'kommun: there is no such parameter here.'],
  ])('%j are refused in words', (query, detail) => {
    expect(read(query)).toEqual({ ok: false, detail })
  })

  test('must be there where an answer needs them', () => {
    expect(read('', municipalityParameters)).toEqual({ ok: false, detail: 'municipality: must be given.' })
  })

  test('are refused, or are what was promised, whatever is asked', () => {
    const name = fc.oneof(fc.constantFrom('page', 'municipality', '__proto__'), fc.string())
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const answer = readParameters(pageParameters, new URLSearchParams(pairs))
        if (answer.ok) expect(answer.value.page).toBeGreaterThan(0)
        else expect(answer.detail).toMatch(/: .+\.$/s)
        expect(readParameters(noParameters, new URLSearchParams(pairs)).ok).toBe(pairs.length === 0)
      }),
    )
  })
})
