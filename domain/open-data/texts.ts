import { z } from 'zod'
import { type LocaleKey, localeKeySchema, localeKeys, sourceLocale } from '@/domain/locales/locales'
import { named } from '@/domain/open-data/components'
import type { TranslatedFields } from '@/domain/translations/translation-state'

const textSchema = named(
  'Text',
  'A text in one language and how far it may be trusted.',
  z.object({
    text: z.string(),
    state: z
      .enum(['source', 'reviewed', 'draft', 'machine', 'unknown'])
      .describe(
        'source: the Swedish original. reviewed: a person has reviewed the translation. draft: a person wrote it, nobody has reviewed it. machine: a machine translated it and nobody has reviewed it. unknown: nobody wrote down how it was made.',
      ),
    stale: z.boolean().describe('The Swedish text has changed since this translation was made.'),
  }),
)

export const textsSchema = named(
  'Texts',
  'A text by language. sv is the original; a language without a translation is left out.',
  z.partialRecord(localeKeySchema, textSchema),
)
export type Texts = z.infer<typeof textsSchema>

interface Stored {
  /** By language, then by column. */
  readonly words: Readonly<Record<string, Readonly<Partial<Record<string, string | null | undefined>>>>>
  /** What translations were made from, by language. */
  readonly truth: Readonly<Record<string, TranslatedFields>>
}

interface Place {
  readonly column: string
  /** Field path in its document, as the translation truth names it. */
  readonly path: string
}

/**
 * A text in every language that has it, each with its state; null when no language has it. `hash` must be the one the
 * truth was written with.
 */
export function textsOf(stored: Stored, { column, path }: Place, hash: (text: string) => string): Texts | null {
  const swedish = stored.words[sourceLocale]?.[column] ?? ''
  const found = localeKeys.flatMap((locale) => {
    const text = stored.words[locale]?.[column]?.trim() ?? ''
    return text === '' ? [] : [[locale, { text, ...trustIn(locale, stored.truth[locale]?.[path]) }] as const]
  })
  return found.length === 0 ? null : Object.fromEntries(found)

  function trustIn(locale: LocaleKey, made: TranslatedFields[string] | undefined) {
    if (locale === sourceLocale) return { state: 'source', stale: false } as const
    if (made === undefined) return { state: 'unknown', stale: false } as const
    return { state: made.state, stale: swedish !== '' && made.sourceHash !== hash(swedish) } as const
  }
}
