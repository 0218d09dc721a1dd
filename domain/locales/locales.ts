import { z } from 'zod'

/** The locale keys that stand in addresses and in the database. They are ours and are never canonicalised. */
export const localeKeys = [
  'sv',
  'sv-simple',
  'en',
  'fi',
  'ar',
  'so',
  'fa',
  'prs',
  'ti',
  'ckb',
  'kmr',
  'uk',
  'pl',
  'tr',
  'es',
  'ru',
  'se',
] as const

export const localeKeySchema = z.enum(localeKeys)
export type LocaleKey = z.infer<typeof localeKeySchema>

/** The language every text is first written in. */
export const sourceLocale = 'sv' satisfies LocaleKey

/** Locales whose interface is complete from the first release. */
export const launchedLocales = [
  'sv',
  'sv-simple',
  'en',
  'fi',
  'ar',
  'so',
  'fa',
  'prs',
  'ti',
] as const satisfies readonly LocaleKey[]

export type TextDirection = 'ltr' | 'rtl'

export interface LocaleFacts {
  readonly key: LocaleKey
  /** The language's name in the language itself. */
  readonly ownName: string
  /** The language's name in Swedish, for staff. */
  readonly swedishName: string
  readonly direction: TextDirection
  /** BCP 47 tag that Intl and next-intl get: always Gregorian calendar and Latin digits. */
  readonly tag: string
  readonly script: 'latin' | 'arabic' | 'ethiopic' | 'cyrillic'
}

const facts: Readonly<Record<LocaleKey, Omit<LocaleFacts, 'key'>>> = {
  sv: { ownName: 'Svenska', swedishName: 'svenska', direction: 'ltr', tag: 'sv', script: 'latin' },
  'sv-simple': { ownName: 'Lätt svenska', swedishName: 'lätt svenska', direction: 'ltr', tag: 'sv', script: 'latin' },
  en: { ownName: 'English', swedishName: 'engelska', direction: 'ltr', tag: 'en-GB', script: 'latin' },
  fi: { ownName: 'Suomi', swedishName: 'finska', direction: 'ltr', tag: 'fi', script: 'latin' },
  ar: {
    ownName: 'العربية',
    swedishName: 'arabiska',
    direction: 'rtl',
    tag: 'ar-u-ca-gregory-nu-latn',
    script: 'arabic',
  },
  so: { ownName: 'Soomaali', swedishName: 'somaliska', direction: 'ltr', tag: 'so', script: 'latin' },
  fa: { ownName: 'فارسی', swedishName: 'persiska', direction: 'rtl', tag: 'fa-u-ca-gregory-nu-latn', script: 'arabic' },
  prs: { ownName: 'دری', swedishName: 'dari', direction: 'rtl', tag: 'fa-AF-u-ca-gregory-nu-latn', script: 'arabic' },
  ti: {
    ownName: 'ትግርኛ',
    swedishName: 'tigrinska',
    direction: 'ltr',
    tag: 'ti-u-ca-gregory-nu-latn',
    script: 'ethiopic',
  },
  ckb: {
    ownName: 'کوردیی ناوەندی',
    swedishName: 'sorani',
    direction: 'rtl',
    tag: 'ckb-u-ca-gregory-nu-latn',
    script: 'arabic',
  },
  kmr: { ownName: 'Kurmancî', swedishName: 'kurmanji', direction: 'ltr', tag: 'ku', script: 'latin' },
  uk: { ownName: 'Українська', swedishName: 'ukrainska', direction: 'ltr', tag: 'uk', script: 'cyrillic' },
  pl: { ownName: 'Polski', swedishName: 'polska', direction: 'ltr', tag: 'pl', script: 'latin' },
  tr: { ownName: 'Türkçe', swedishName: 'turkiska', direction: 'ltr', tag: 'tr', script: 'latin' },
  es: { ownName: 'Español', swedishName: 'spanska', direction: 'ltr', tag: 'es', script: 'latin' },
  ru: { ownName: 'Русский', swedishName: 'ryska', direction: 'ltr', tag: 'ru', script: 'cyrillic' },
  se: { ownName: 'Davvisámegiella', swedishName: 'nordsamiska', direction: 'ltr', tag: 'se', script: 'latin' },
}

/** What is known of a locale: its own name, direction, formatting tag. */
export function factsOf(locale: LocaleKey): LocaleFacts {
  return { key: locale, ...facts[locale] }
}

/** The locale key that a piece of an address names, or null. `SV` is not `sv`: keys are never canonicalised. */
export function parseLocaleKey(value: string): LocaleKey | null {
  const parsed = localeKeySchema.safeParse(value)
  return parsed.success ? parsed.data : null
}
