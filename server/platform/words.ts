import 'server-only'
import type { Truth, Words } from '@/cms/queries/stored-words'
import { textHash } from '@/cms/queries/text-hash'
import type { LocaleKey } from '@/domain/locales/locales'
import type { LocalText, TranslationNotice } from '@/domain/translations/local-text'
import { nameIn, textReader } from '@/domain/translations/text-reader'

/** Reads stored words for one page in one language. */
export interface PageWords {
  readonly locale: LocaleKey
  /** A text; `path` is its field path in the document whose truth is given. Null when there is none. */
  readonly text: (words: Words, column: string, truth: Truth | null, path?: string) => LocalText | null
  /** A text that the page cannot do without. */
  readonly required: (words: Words, column: string, truth: Truth | null, path?: string) => LocalText
  /** A proper name, which is never a missing translation. */
  readonly name: (words: Words, column?: string) => LocalText
  readonly notices: () => readonly TranslationNotice[]
}

export function pageWords(locale: LocaleKey): PageWords {
  const reader = textReader(locale, textHash)
  const text: PageWords['text'] = (words, column, truth, path = camelCase(column)) =>
    reader.text({ path, swedish: words.sv?.[column], translated: words[locale]?.[column], truth })
  return {
    locale,
    text,
    required: (words, column, truth, path) => text(words, column, truth, path) ?? { text: '', locale: 'sv' },
    name: (words, column = 'name') => nameIn(locale, words.sv?.[column], words[locale]?.[column]),
    notices: reader.notices,
  }
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
