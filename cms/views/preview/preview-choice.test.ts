import { expect, test } from 'vitest'
import { choiceIn, linkTo } from './preview-choice'

const languages = ['sv', 'ar', 'sv-simple'] as const

test('what is chosen stands in the address and is found there again', () => {
  for (const locale of languages)
    for (const isNarrow of [true, false])
      for (const isSheet of [true, false]) {
        const choice = { locale, isNarrow, isSheet }
        expect(choiceIn(Object.fromEntries(new URLSearchParams(linkTo(choice))), languages)).toEqual(choice)
      }
})

test.each([{}, { sprak: 'ru' }, { sprak: ['ar', 'sv'] }, { bredd: '1', sida: 'x' }])(
  'an address that asks for nothing there is shows the page in Swedish: %j',
  (query) => {
    expect(choiceIn(query, languages)).toEqual({ locale: 'sv', isNarrow: false, isSheet: false })
  },
)
