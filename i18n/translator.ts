import { createTranslator } from 'next-intl'
import { factsOf, type LocaleKey } from '@/domain/locales/locales'
import { formats } from '@/i18n/formats'
import { loadMessages } from '@/i18n/messages'

/** The interface's words in a language that is known, where there is no page to ask: in answers to forms. */
export async function translatorFor(locale: LocaleKey) {
  const messages = await loadMessages(locale)
  return createTranslator({ locale: factsOf(locale).tag, messages, formats, timeZone: 'Europe/Stockholm' })
}
