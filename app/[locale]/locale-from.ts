import { type LocaleKey, parseLocaleKey, sourceLocale } from '@/domain/locales/locales'

/** The locale key in an address. The proxy has already turned away what is none, so Swedish here is only a net. */
export function localeFrom(segment: string): LocaleKey {
  return parseLocaleKey(segment) ?? sourceLocale
}
