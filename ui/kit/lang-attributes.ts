import { factsOf, type LocaleKey } from '@/domain/locales/locales'

export interface LangAttributes {
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** What an element needs when its text is in another language than the page; nothing when it is the same. */
export function langAttributes(own: LocaleKey, page: LocaleKey): LangAttributes {
  return own === page ? {} : { lang: own, dir: factsOf(own).direction }
}
