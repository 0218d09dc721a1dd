import type { LocaleKey } from '@/domain/locales/locales'

/** The public addresses of interfaces.md, built in one place. */
export const paths = {
  start: (locale: LocaleKey) => `/${locale}`,
  languages: (locale: LocaleKey) => `/${locale}/sprak`,
  glossary: (locale: LocaleKey) => `/${locale}/ordlista`,
  privacy: (locale: LocaleKey) => `/${locale}/integritet`,
  accessibility: (locale: LocaleKey) => `/${locale}/tillganglighet`,
  home: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}`,
  promises: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}/loften`,
  promise: (locale: LocaleKey, municipality: string, promise: string) => `/${locale}/${municipality}/loften/${promise}`,
  promisesFeed: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}/loften.atom`,
  areas: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}/omraden`,
  area: (locale: LocaleKey, municipality: string, area: string) => `/${locale}/${municipality}/omraden/${area}`,
  areaFeed: (locale: LocaleKey, municipality: string, area: string) =>
    `/${locale}/${municipality}/omraden/${area}.atom`,
  /** Where the proxy sends what does not exist; nobody links here. */
  missing: (locale: LocaleKey, municipality: string | null) =>
    municipality === null ? `/${locale}/finns-inte` : `/${locale}/${municipality}/finns-inte`,
  gone: (locale: LocaleKey, municipality: string, promise: string) =>
    `/${locale}/${municipality}/tillbakadraget/${promise}`,
  contact: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}/kontakt`,
}

/** The same page in another language: only the first segment of the address changes. */
export function inLocale(path: string, locale: LocaleKey): string {
  return path.replace(/^\/[^/?]*/, `/${locale}`)
}
