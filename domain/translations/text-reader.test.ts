import { describe, expect, test } from 'vitest'
import type { LocaleKey } from '@/domain/locales/locales'
import { nameIn, textReader } from './text-reader'
import type { StoredState } from './translation-state'

const hash = (text: string) => `hash of ${text}`
const reader = (locale: LocaleKey) => textReader(locale, hash)

interface Circumstances {
  readonly path?: string
  readonly swedish?: string | null
  readonly translated?: string | null
  readonly madeFrom?: string
  readonly state?: StoredState
  readonly changedOn?: string
}

/** A text with a translation a person has reviewed, unless said otherwise. */
function stored({ path = 'title', state = 'reviewed', changedOn = '2026-03-29', ...rest }: Circumstances = {}) {
  const { swedish = 'Ljus', translated = 'Light', madeFrom = swedish ?? '' } = rest
  const sv = { [path]: { hash: hash(swedish ?? ''), changedOn } }
  const other = { [path]: { sourceHash: hash(madeFrom), state } }
  return { path, swedish, translated, truth: { sv, other } }
}

describe('a reader', () => {
  test('gets a reviewed translation without further words', () => {
    const { text, notices } = reader('en')
    expect(text(stored())).toEqual({ text: 'Light', locale: 'en' })
    expect(notices()).toEqual([])
  })

  test('of Swedish gets the Swedish text, never a translation and never a notice', () => {
    const { text, notices } = reader('sv')
    expect(text(stored({ madeFrom: 'Mörker', state: 'machine' }))).toEqual({ text: 'Ljus', locale: 'sv' })
    expect(notices()).toEqual([])
  })

  test.each([null, undefined, '', '  \n'])(
    'gets Swedish, marked as Swedish, where the translation is %j',
    (translated) => {
      const { text, notices } = reader('ar')
      expect(text({ ...stored(), translated })).toEqual({ text: 'Ljus', locale: 'sv' })
      expect(notices()).toEqual([{ kind: 'missing' }])
    },
  )

  test('gets nothing, and no notice, where nobody has written anything', () => {
    const { text, notices } = reader('ar')
    expect(text(stored({ swedish: null, translated: null }))).toBeNull()
    expect(notices()).toEqual([])
  })

  test('gets a text that exists only in the own language', () => {
    const { text, notices } = reader('ar')
    expect(text({ path: 'title', swedish: null, translated: 'ضوء', truth: null })).toEqual({
      text: 'ضوء',
      locale: 'ar',
    })
    expect(notices()).toEqual([])
  })

  test('gets easy Swedish as a language of its own', () => {
    const { text } = reader('sv-simple')
    expect(text(stored({ translated: 'Mer ljus' }))).toEqual({ text: 'Mer ljus', locale: 'sv-simple' })
  })
})

describe('a reader is told', () => {
  const noticesAfter = (...all: readonly Circumstances[]) => {
    const { text, notices } = reader('en')
    for (const one of all) text(stored(one))
    return notices()
  }

  test('that a machine has translated', () => {
    expect(noticesAfter({ state: 'machine' })).toEqual([{ kind: 'machine' }])
  })

  test('nothing about a translation by a person that waits for review', () => {
    expect(noticesAfter({ state: 'draft' })).toEqual([])
  })

  test('since when the Swedish text says something else', () => {
    expect(noticesAfter({ madeFrom: 'Mörker' })).toEqual([{ kind: 'stale', sourceChangedOn: '2026-03-29' }])
  })

  test('the latest day when several texts are behind', () => {
    const behind = { madeFrom: 'Mörker' }
    expect(
      noticesAfter(
        { ...behind, changedOn: '2026-01-02' },
        { ...behind, changedOn: '2026-05-06' },
        { ...behind, changedOn: '2026-03-04' },
      ),
    ).toEqual([{ kind: 'stale', sourceChangedOn: '2026-05-06' }])
  })

  test('each kind once for the whole page, the worst first', () => {
    const all = [{ state: 'machine' }, { madeFrom: 'Mörker' }, { translated: '' }, { state: 'machine' }] as const
    expect(noticesAfter(...all).map(({ kind }) => kind)).toEqual(['missing', 'stale', 'machine'])
  })

  test('both when a machine translated what has changed since', () => {
    expect(noticesAfter({ state: 'machine', madeFrom: 'Mörker' }).map(({ kind }) => kind)).toEqual(['stale', 'machine'])
  })

  test('nothing about a field whose truth nobody has written down', () => {
    const { text, notices } = reader('en')
    text({ ...stored({ state: 'machine' }), path: 'summary' })
    expect(notices()).toEqual([])
  })

  test('nothing about texts that were not read', () => {
    expect(reader('en').notices()).toEqual([])
  })
})

describe('a name', () => {
  test('is shown in the own language where it has one', () => {
    expect(nameIn('fi', 'Polisen', 'Poliisi')).toEqual({ text: 'Poliisi', locale: 'fi' })
  })

  test.each([null, undefined, '', ' '])('is Swedish where its translation is %j', (translated) => {
    expect(nameIn('fi', 'Polisen', translated)).toEqual({ text: 'Polisen', locale: 'sv' })
  })

  test('is Swedish for readers of Swedish', () => {
    expect(nameIn('sv', 'Polisen', 'Poliisi')).toEqual({ text: 'Polisen', locale: 'sv' })
  })
})
