import { demo } from '@/content/demo'
import ar from '@/content/demo/texts/ar.json'
import en from '@/content/demo/texts/en.json'
import fa from '@/content/demo/texts/fa.json'
import fi from '@/content/demo/texts/fi.json'
import prs from '@/content/demo/texts/prs.json'
import so from '@/content/demo/texts/so.json'
import sv from '@/content/demo/texts/sv.json'
import svSimple from '@/content/demo/texts/sv-simple.json'
import ti from '@/content/demo/texts/ti.json'
import type { TextId } from '@/content/demo/types'
import { type LocaleKey, sourceLocale } from '@/domain/locales/locales'

const catalogues: Readonly<Partial<Record<LocaleKey, Readonly<Record<TextId, string>>>>> = {
  sv,
  'sv-simple': svSimple,
  en,
  fi,
  ar,
  so,
  fa,
  prs,
  ti,
}

export interface Words {
  /** The words for a text id in this language, or null. */
  readonly of: (id: TextId | undefined) => string | null
}

/** Builds a document in one language; null when a language other than Swedish has no words for it. */
export function inWords<Data>(locale: LocaleKey, build: (words: Words) => Data): Data | null {
  const catalogue = catalogues[locale] ?? {}
  let found = 0
  const data = build({
    of: (id) => {
      const text = id === undefined ? undefined : catalogue[id]
      if (text !== undefined) found += 1
      return text ?? null
    },
  })
  return found === 0 && locale !== sourceLocale ? null : data
}

export { demo }
