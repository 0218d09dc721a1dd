import { describe, expect, test } from 'vitest'
import { textHash } from '@/cms/queries/text-hash'
import { pageWords } from './words'

const stored = {
  sv: { problem_statement: 'Det är mörkt.', name: 'Polisen' },
  ar: { problem_statement: 'الظلام شديد.' },
}
const truthOf = (swedish: string) => ({
  sv: { problemStatement: { hash: textHash(swedish), changedOn: '2026-03-29' } },
  other: { problemStatement: { sourceHash: textHash(swedish), state: 'reviewed' as const } },
})

describe('the words of a page', () => {
  test('are in the language of the reader', () => {
    const words = pageWords('ar')
    expect(words.text(stored, 'problem_statement', truthOf('Det är mörkt.'))).toEqual({
      text: 'الظلام شديد.',
      locale: 'ar',
    })
    expect(words.notices()).toEqual([])
  })

  test('are known to be behind when the Swedish text has changed, found by the name of the field', () => {
    const words = pageWords('ar')
    words.text(stored, 'problem_statement', truthOf('Det är halt.'))
    expect(words.notices()).toEqual([{ kind: 'stale', sourceChangedOn: '2026-03-29' }])
  })

  test('are not behind because of spaces or of how letters are put together', () => {
    const words = pageWords('ar')
    words.text(stored, 'problem_statement', truthOf(' Det är mörkt.\n'.normalize('NFD')))
    expect(words.notices()).toEqual([])
  })

  test('are Swedish, and said to be, where a translation is missing', () => {
    const words = pageWords('so')
    expect(words.text(stored, 'problem_statement', null)).toEqual({ text: 'Det är mörkt.', locale: 'sv' })
    expect(words.notices()).toEqual([{ kind: 'missing' }])
  })

  test('that a page cannot do without are at least empty', () => {
    expect(pageWords('so').required({}, 'title', null)).toEqual({ text: '', locale: 'sv' })
    expect(pageWords('so').text({}, 'title', null)).toBeNull()
  })

  test('include names, which are never missing', () => {
    const words = pageWords('ar')
    expect(words.name(stored)).toEqual({ text: 'Polisen', locale: 'sv' })
    expect(words.notices()).toEqual([])
  })
})
