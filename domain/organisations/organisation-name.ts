import type { LocalText } from '@/domain/translations/local-text'

export interface OrganisationName {
  readonly slug: string
  readonly name: LocalText
}
