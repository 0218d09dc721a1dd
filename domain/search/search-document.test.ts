import { describe, expect, test } from 'vitest'
import { searchDocumentIn, storedPassagesSchema } from './search-document'

const passages = [
  { sv: 'Ljusare väg', ar: 'طريق مضاء' },
  { sv: 'Vi sätter upp lampor.', ar: null },
  { sv: ' ', ar: '' },
  { sv: 'Björkdalen' },
]

describe('what can be found of a document', () => {
  test('is what a reader of the language is shown, each passage with its language', () => {
    const found = searchDocumentIn('ar', passages)
    expect(found?.title).toBe('طريق مضاء')
    expect(storedPassagesSchema.parse(found?.body)).toEqual([
      { text: 'طريق مضاء', locale: 'ar' },
      { text: 'Vi sätter upp lampor.', locale: 'sv' },
      { text: 'Björkdalen', locale: 'sv' },
    ])
  })

  test('keeps the words of each language apart, since their endings differ', () => {
    expect(searchDocumentIn('ar', passages)).toMatchObject({
      titleWords: { own: 'طريق مضاء', swedish: '' },
      bodyWords: { own: '', swedish: 'vi satter upp lampor bjorkdalen' },
    })
    expect(searchDocumentIn('sv', passages)?.bodyWords.swedish).toBe('')
  })

  test('has each word once among its different words', () => {
    expect(searchDocumentIn('sv', [{ sv: 'Lampor' }, { sv: 'lampor, nya LAMPOR' }])?.folded).toBe('lampor nya')
  })

  test.each([[[]], [[{}]], [[{ sv: '  ' }, { sv: 'Text' }]]])('is nothing without a title: %j', (without) => {
    expect(searchDocumentIn('sv', without)).toBeNull()
  })
})
