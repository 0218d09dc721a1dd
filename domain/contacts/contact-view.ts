import type { AreaLink } from '@/domain/areas/area-link'
import type { OrganisationName } from '@/domain/organisations/organisation-name'
import type { LocalText } from '@/domain/translations/local-text'

/** A contact by role, never by person. */
export interface ContactView {
  readonly id: string
  readonly role: LocalText
  readonly description: LocalText | null
  readonly organisation: OrganisationName
  readonly phone: string | null
  readonly email: string | null
  readonly url: string | null
  readonly areas: readonly AreaLink[]
}
