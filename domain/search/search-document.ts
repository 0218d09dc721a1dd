import { z } from 'zod'
import { type LocaleKey, localeKeySchema, sourceLocale } from '@/domain/locales/locales'
import { foldedWords } from '@/domain/search/fold'
import { nameIn } from '@/domain/translations/text-reader'

const passageSchema = z.object({ text: z.string(), locale: localeKeySchema })
/** The passages of a document as its row keeps them. */
export const storedPassagesSchema = z.string().transform((stored) => z.array(passageSchema).parse(JSON.parse(stored)))

/** Folded words in the reader's language and in Swedish, which stands in where words are missing: each has its endings. */
interface WordsByLanguage {
  readonly own: string
  readonly swedish: string
}

export interface SearchDocument {
  readonly title: string
  /** Every passage with its language as JSON, the title first. */
  readonly body: string
  /** The different words. */
  readonly folded: string
  readonly titleWords: WordsByLanguage
  readonly bodyWords: WordsByLanguage
}

/**
 * What a reader of a language can find of a document, given its passages in every language, the title first. Each
 * passage is in the reader's language, else in Swedish. Null when it has no title.
 */
export function searchDocumentIn(
  locale: LocaleKey,
  passages: readonly Readonly<Partial<Record<LocaleKey, string | null>>>[],
): SearchDocument | null {
  const shown = passages.map((words) => {
    const text = nameIn(locale, words[sourceLocale], words[locale])
    return { ...text, folded: foldedWords(text.text) }
  })
  const [title, ...body] = shown
  if (title === undefined || title.text === '') return null
  const inLanguage = (texts: typeof shown, isSwedish: boolean) =>
    texts
      .filter((text) => (text.locale !== locale) === isSwedish)
      .flatMap(({ folded }) => folded)
      .join(' ')
  const byLanguage = (texts: typeof shown) => ({ own: inLanguage(texts, false), swedish: inLanguage(texts, true) })
  return {
    title: title.text,
    body: JSON.stringify(shown.flatMap(({ text, locale: own }) => (text === '' ? [] : [{ text, locale: own }]))),
    folded: [...new Set(shown.flatMap(({ folded }) => folded))].join(' '),
    titleWords: byLanguage([title]),
    bodyWords: byLanguage(body),
  }
}
