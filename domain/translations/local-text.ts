import type { LocaleKey } from '@/domain/locales/locales'

/** A text together with the language it is really in, so that a Swedish fallback can be marked as Swedish. */
export interface LocalText {
  readonly text: string
  readonly locale: LocaleKey
}

/** What a reader must be told about the texts of a page that are not in order in their language. */
export type TranslationNotice =
  | { readonly kind: 'missing' }
  | { readonly kind: 'machine' }
  | { readonly kind: 'stale'; readonly sourceChangedOn: string }
