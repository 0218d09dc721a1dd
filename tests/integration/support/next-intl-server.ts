import { createTranslator } from 'use-intl/core'
import { factsOf, type LocaleKey } from '@/domain/locales/locales'
import { loadMessages } from '@/i18n/messages'

let current: LocaleKey = 'sv'

/** Stands in for `next-intl/server`, which works only inside Next: the same words, without a request to ask. */
export function setRequestLocale(locale: LocaleKey): void {
  current = locale
}

export async function getTranslations(namespace: 'Feed') {
  const locale = current
  return createTranslator({ locale: factsOf(locale).tag, messages: await loadMessages(locale), namespace })
}
