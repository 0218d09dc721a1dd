import type { LocalizationConfig } from 'payload'
import { factsOf, localeKeys, sourceLocale } from '@/domain/locales/locales'

/** All seventeen locales are in the schema from the first migration; activating one is data. No fallback: we label it. */
export const localization: LocalizationConfig = {
  defaultLocale: sourceLocale,
  fallback: false,
  locales: localeKeys.map((key) => {
    const { swedishName, direction } = factsOf(key)
    return { code: key, label: swedishName, rtl: direction === 'rtl' }
  }),
}
