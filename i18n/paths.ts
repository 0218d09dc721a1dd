import type { LocaleKey } from '@/domain/locales/locales'

/** The public addresses of interfaces.md, built in one place. */
export const paths = {
  start: (locale: LocaleKey) => `/${locale}`,
  languages: (locale: LocaleKey) => `/${locale}/sprak`,
  glossary: (locale: LocaleKey) => `/${locale}/ordlista`,
  privacy: (locale: LocaleKey) => `/${locale}/integritet`,
  accessibility: (locale: LocaleKey) => `/${locale}/tillganglighet`,
  /** The receipt of a report about the service's accessibility. */
  accessibilityDone: (locale: LocaleKey) => `/${locale}/tillganglighet/tack`,
  about: (locale: LocaleKey) => `/${locale}/om`,
  openData: (locale: LocaleKey) => `/${locale}/oppna-data`,
  home: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}`,
  promises: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}/loften`,
  promise: (locale: LocaleKey, municipality: string, promise: string) => `/${locale}/${municipality}/loften/${promise}`,
  /** The print sheet of a promise, and the same as a PDF. */
  sheet: (locale: LocaleKey, municipality: string, promise: string) =>
    `/${locale}/${municipality}/loften/${promise}/blad`,
  sheetPdf: (locale: LocaleKey, municipality: string, promise: string) =>
    `/${locale}/${municipality}/loften/${promise}/blad.pdf`,
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
  contactDone: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}/kontakt/tack`,
  agreement: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}/overenskommelse`,
  search: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}/sok`,
  page: (locale: LocaleKey, municipality: string, page: string) => `/${locale}/${municipality}/sidor/${page}`,
  privacyOf: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}/integritet`,
  accessibilityOf: (locale: LocaleKey, municipality: string) => `/${locale}/${municipality}/tillganglighet`,
  /** For staff: a promise as it was last saved, as residents will see it, and its sheet. */
  preview: (locale: LocaleKey, id: string) => `/forhandsvisning/${locale}/${id}`,
  previewSheet: (locale: LocaleKey, id: string) => `/forhandsvisning/${locale}/${id}/blad`,
  /** Where forms post; the language stands in the form. */
  sendContact: (municipality: string) => `/svc/${municipality}/contact`,
  sendFault: '/svc/accessibility',
}

/** The same page in another language: only the segment that names the language changes, the first but in a preview. */
export function inLocale(path: string, locale: LocaleKey): string {
  return path.replace(/^(\/forhandsvisning)?\/[^/?]*/, `$1/${locale}`)
}
