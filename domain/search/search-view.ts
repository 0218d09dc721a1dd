import { z } from 'zod'
import type { LocaleKey } from '@/domain/locales/locales'
import type { MarkedText } from '@/domain/search/marked-text'
import type { TranslationNotice } from '@/domain/translations/local-text'

/** What can be found. */
export const searchKindSchema = z.enum(['promise', 'area', 'activity', 'page', 'term'])
export type SearchKind = z.infer<typeof searchKindSchema>

/** Text search configuration of the database for a language; `simple` knows no endings. */
export function textConfigurationOf(locale: LocaleKey): string {
  return `loftet_${configurations[locale] ?? 'simple'}`
}

const configurations: Readonly<Partial<Record<LocaleKey, string>>> = {
  sv: 'sv',
  'sv-simple': 'sv',
  fi: 'fi',
  en: 'en',
  ar: 'ar',
}

export interface SearchHit {
  readonly kind: SearchKind
  /** The part of the address that names it: a slug, the key of a word, the id of an activity. */
  readonly slug: string
  readonly title: MarkedText
  readonly snippet: MarkedText | null
}

export interface SearchView {
  /** What was typed; empty when nothing was. */
  readonly query: string
  /** What was searched for instead, because a word that was typed is nowhere. */
  readonly corrected: string | null
  /** Whether nothing has all the words, so that what has most of them is shown. */
  readonly isPartial: boolean
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly hits: readonly SearchHit[]
  readonly notices: readonly TranslationNotice[]
}
