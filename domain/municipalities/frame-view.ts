import type { FormsState } from '@/domain/forms/forms-state'
import type { LocaleKey } from '@/domain/locales/locales'
import type { Day } from '@/domain/shared/day'
import type { LocalText } from '@/domain/translations/local-text'

export interface MunicipalityName {
  readonly slug: string
  readonly name: string
}

/** One line of the emergency block: whom to call, or where to go, and when. */
export interface EmergencyLine {
  readonly key: string
  /** Phone number or address as printed; the same in every language. */
  readonly contact: string
  readonly href: string
  readonly text: LocalText
}

/** A page of editors that is linked from the footer. */
export interface PageLink {
  readonly slug: string
  readonly title: LocalText
}

/** What stands around every page: who is behind it, which languages there are, what must be said on top. */
export interface FrameView {
  readonly locale: LocaleKey
  readonly municipality: (MunicipalityName & { readonly footer: LocalText | null }) | null
  /** Address of the stylesheet with the municipality's own colours; null where the service's own are used. */
  readonly theme: string | null
  /** The municipality's own pages, in their order. */
  readonly pages: readonly PageLink[]
  /** Parties that stand behind the municipality's page. */
  readonly parties: readonly LocalText[]
  readonly languages: readonly LocaleKey[]
  /** Whether a person has reviewed the interface's words in the page's language; Swedish is the source. */
  readonly isInterfaceReviewed: boolean
  /** The day the demonstration was loaded, or null on a real site. */
  readonly demoLoadedOn: Day | null
  /** Whether residents can send forms; every page says so when they cannot. */
  readonly forms: FormsState
  readonly siteNotice: LocalText | null
  readonly emergency: readonly EmergencyLine[]
}
