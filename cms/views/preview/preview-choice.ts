import { type LocaleKey, sourceLocale } from '@/domain/locales/locales'

/** What the preview shows. It stands in the address, so that the view needs no script to change it. */
export interface PreviewChoice {
  readonly locale: LocaleKey
  readonly isNarrow: boolean
  readonly isSheet: boolean
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** What an address asks for. A language that is not in use is Swedish. */
export function choiceIn(query: Query, languages: readonly LocaleKey[]): PreviewChoice {
  return {
    locale: languages.find((locale) => locale === query.sprak) ?? sourceLocale,
    isNarrow: query.bredd === '320',
    isSheet: query.sida === 'blad',
  }
}

/** The address of a choice, from the view itself. */
export function linkTo({ locale, isNarrow, isSheet }: PreviewChoice): string {
  const query = new URLSearchParams({
    sprak: locale,
    ...(isNarrow ? { bredd: '320' } : {}),
    ...(isSheet ? { sida: 'blad' } : {}),
  })
  return `?${query}`
}
