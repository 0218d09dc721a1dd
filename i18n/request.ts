import { getRequestConfig } from 'next-intl/server'
import { factsOf, parseLocaleKey, sourceLocale } from '@/domain/locales/locales'
import { formats } from '@/i18n/formats'
import { loadMessages } from '@/i18n/messages'

/** next-intl is given the formatting tag as its locale: with our own key, ICU would print Persian digits. */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = parseLocaleKey((await requestLocale) ?? sourceLocale) ?? sourceLocale
  return {
    locale: factsOf(locale).tag,
    messages: await loadMessages(locale),
    formats,
    timeZone: 'Europe/Stockholm',
  }
})
