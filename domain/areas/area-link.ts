import type { LocalText } from '@/domain/translations/local-text'

export interface AreaLink {
  readonly slug: string
  readonly name: LocalText
}
