import { type LocaleKey, sourceLocale } from '@/domain/locales/locales'
import type { LocalText, TranslationNotice } from '@/domain/translations/local-text'
import type { SourceFields, TranslatedFields } from '@/domain/translations/translation-state'

interface StoredText {
  /** Field path in its document, as the translation truth names it. */
  readonly path: string
  readonly swedish: string | null | undefined
  readonly translated: string | null | undefined
  readonly truth: { readonly sv: SourceFields; readonly other: TranslatedFields } | null
}

export interface TextReader {
  /** The text in the reader's language, else in Swedish and noted as missing, else null. */
  readonly text: (stored: StoredText) => LocalText | null
  /** What the reader must be told about all texts read so far: each kind once, the worst first. */
  readonly notices: () => readonly TranslationNotice[]
}

/**
 * Chooses texts for a reader and remembers what was wrong with them. `hash` must be the one the truth was written
 * with: a translation is stale when the Swedish text shown today is not the one it was made from.
 */
export function textReader(locale: LocaleKey, hash: (text: string) => string): TextReader {
  const seen = { missing: false, machine: false, staleSince: '' }

  const note = ({ path, swedish, truth }: StoredText) => {
    const own = truth?.other[path]
    if (own === undefined) return
    if (own.state === 'machine') seen.machine = true
    const source = truth?.sv[path]
    const isStale = swedish !== null && swedish !== undefined && own.sourceHash !== hash(swedish)
    if (isStale && source !== undefined && source.changedOn > seen.staleSince) seen.staleSince = source.changedOn
  }

  return {
    text(stored) {
      const translated = stored.translated?.trim() ?? ''
      if (translated !== '' && locale !== sourceLocale) {
        note(stored)
        return { text: translated, locale }
      }
      const swedish = stored.swedish?.trim() ?? ''
      if (swedish === '') return null
      if (locale !== sourceLocale) seen.missing = true
      return { text: swedish, locale: sourceLocale }
    },
    notices() {
      return [
        ...(seen.missing ? [{ kind: 'missing' } as const] : []),
        ...(seen.staleSince === '' ? [] : [{ kind: 'stale', sourceChangedOn: seen.staleSince } as const]),
        ...(seen.machine ? [{ kind: 'machine' } as const] : []),
      ]
    },
  }
}

/** A proper name: shown in the reader's language where it has one, else in Swedish. That is no missing translation. */
export function nameIn(
  locale: LocaleKey,
  swedish: string | null | undefined,
  translated: string | null | undefined,
): LocalText {
  const own = translated?.trim() ?? ''
  if (locale !== sourceLocale && own !== '') return { text: own, locale }
  return { text: swedish?.trim() ?? '', locale: sourceLocale }
}
