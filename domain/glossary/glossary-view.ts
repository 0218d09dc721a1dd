import type { LocalText } from '@/domain/translations/local-text'

/** A word of the field and what it means; `key` is stable and the same in every language. */
export interface GlossaryTerm {
  readonly key: string
  readonly term: LocalText
  readonly explanation: LocalText
}
