import { describe, expect, test } from 'vitest'
import { textsOf } from './texts'

const hash = (text: string) => `hash of ${text}`
const title = { column: 'title', path: 'title' }
const made = (state: 'machine' | 'draft' | 'reviewed', from = 'Ljus') => ({ title: { sourceHash: hash(from), state } })
const words = { sv: { title: 'Ljus' }, ar: { title: 'ضوء' } }

describe('a text in open data', () => {
  test('is the original in Swedish', () => {
    expect(textsOf({ words: { sv: { title: ' Ljus ' } }, truth: {} }, title, hash)).toEqual({
      sv: { text: 'Ljus', state: 'source', stale: false },
    })
  })

  test.each(['machine', 'draft', 'reviewed'] as const)('says of a translation that it is %s', (state) => {
    expect(textsOf({ words, truth: { ar: made(state) } }, title, hash)?.ar).toEqual({
      text: 'ضوء',
      state,
      stale: false,
    })
  })

  test('says that the Swedish has changed, and still who made the translation', () => {
    expect(textsOf({ words, truth: { ar: made('machine', 'Mörker') } }, title, hash)?.ar).toMatchObject({
      state: 'machine',
      stale: true,
    })
  })

  test('is never called reviewed while nobody has written down how it was made', () => {
    expect(textsOf({ words, truth: {} }, title, hash)?.ar?.state).toBe('unknown')
  })

  test('leaves out a language without it, and is null without any', () => {
    const empty = { sv: { title: 'Ljus' }, ar: { title: '  ' }, fi: { title: null } }
    expect(Object.keys(textsOf({ words: empty, truth: {} }, title, hash) ?? {})).toEqual(['sv'])
    expect(textsOf({ words: { sv: { title: '' } }, truth: {} }, title, hash)).toBeNull()
  })

  test('of a language that has no address is left out', () => {
    expect(textsOf({ words: { ...words, xx: { title: 'x' } }, truth: {} }, title, hash)).not.toHaveProperty('xx')
  })
})
