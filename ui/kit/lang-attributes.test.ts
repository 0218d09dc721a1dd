import { describe, expect, test } from 'vitest'
import { langAttributes } from '@/ui/kit/lang-attributes'

describe('a text on a page', () => {
  test('needs no mark when it is in the language of the page', () => {
    expect(langAttributes('ar', 'ar')).toEqual({})
  })

  test('is marked with language and direction when it is in another', () => {
    expect(langAttributes('sv', 'ar')).toEqual({ lang: 'sv', dir: 'ltr' })
    expect(langAttributes('prs', 'sv')).toEqual({ lang: 'prs', dir: 'rtl' })
  })
})
