import { type LocaleKey, parseLocaleKey } from '@/domain/locales/locales'

/** Whether a link may lead there: https, e-mail, telephone, or a path of our own. */
export function isLinkAddress(address: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(address)) return false
  if (address.startsWith('/')) return !address.startsWith('//')
  if (/^https:\/\//i.test(address)) return URL.canParse(address) && new URL(address).username === ''
  return /^mailto:[^@?]+@[^@?]+\.[a-z]{2,}$/i.test(address) || /^tel:\+?[\d-]{2,}$/.test(address)
}

/** Where a link leads for a reader: a page of our own in the reader's language, anything else as it is. */
export function addressFor(address: string, locale: LocaleKey): string {
  const [, first = ''] = /^\/([^/?#]*)/.exec(address) ?? []
  return parseLocaleKey(first) === null ? address : `/${locale}${address.slice(first.length + 1)}`
}
