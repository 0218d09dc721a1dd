import type { AreaLink } from '@/domain/areas/area-link'
import type { IndicatorView } from '@/domain/indicators/indicator-view'
import type { OrganisationName } from '@/domain/organisations/organisation-name'
import type { CommitmentStatus } from '@/domain/promises/commitment-status'
import type { FollowUpOutlook } from '@/domain/promises/follow-up'
import type { PromiseOutcome, PromisePhase, PromiseStatus } from '@/domain/promises/phase'
import type { Progress } from '@/domain/promises/progress'
import type { Day } from '@/domain/shared/day'
import type { LocalText, TranslationNotice } from '@/domain/translations/local-text'

/** One promise in a list. */
export interface PromiseCardView {
  readonly slug: string
  readonly title: LocalText
  readonly summary: LocalText | null
  readonly areas: readonly AreaLink[]
  readonly from: Day
  readonly to: Day
  readonly parties: readonly OrganisationName[]
  readonly status: PromiseStatus
  readonly phase: PromisePhase
  readonly outcome: PromiseOutcome | null
  readonly progress: Progress
  readonly lastUpdate: Day | null
  readonly outlook: FollowUpOutlook
}

/** A countable aim and how far it has come. Unit is a noun in the plural ("tillfällen"). */
export interface CountView {
  readonly target: number | null
  readonly result: number | null
  readonly unit: LocalText | null
}

export interface CommitmentView {
  readonly id: string
  readonly text: LocalText
  readonly owners: readonly OrganisationName[]
  /** Null means continuous ("löpande"). */
  readonly due: Day | null
  readonly status: CommitmentStatus
  readonly reason: LocalText | null
  readonly count: CountView | null
  readonly lastUpdate: Day | null
}

export interface UpdateView {
  readonly id: string
  readonly day: Day
  readonly organisation: OrganisationName
  readonly text: LocalText
  readonly items: readonly {
    readonly commitment: LocalText
    readonly status: CommitmentStatus
    readonly reason: LocalText | null
  }[]
}

export interface SignatoryView {
  readonly role: LocalText
  readonly organisation: OrganisationName
  readonly day: Day
}

export interface ChangeView {
  readonly day: Day
  readonly what: LocalText
  readonly why: LocalText
}

/** A promise page, in the order of RES-02. */
export interface PromisePageView extends PromiseCardView {
  readonly audience: LocalText | null
  readonly problem: LocalText
  readonly effects: readonly LocalText[]
  readonly commitments: readonly CommitmentView[]
  /** Newest first. */
  readonly updates: readonly UpdateView[]
  readonly indicators: readonly IndicatorView[]
  readonly outcomeSummary: LocalText | null
  readonly signatories: readonly SignatoryView[]
  readonly focusAreas: readonly { readonly code: string; readonly title: LocalText }[]
  readonly basis: LocalText | null
  readonly externalLinks: readonly { readonly url: string; readonly organisation: OrganisationName | null }[]
  readonly earlier: { readonly slug: string; readonly title: LocalText } | null
  /** Newest first. */
  readonly changes: readonly ChangeView[]
  readonly notices: readonly TranslationNotice[]
}

/** What the list page is filtered by: values as they stand in the address. */
export interface PromiseFilter {
  readonly areas: readonly string[]
  readonly focusAreas: readonly string[]
  readonly statuses: readonly PromiseStatus[]
  readonly parties: readonly string[]
}

export interface FilterOption {
  readonly value: string
  readonly label: LocalText
  readonly count: number
}

export interface PromiseListView {
  /** The promises on this page of the list. */
  readonly cards: readonly PromiseCardView[]
  /** How many the filter lets through, on all pages. */
  readonly found: number
  /** From 1. */
  readonly page: number
  readonly pages: number
  /** All published promises of the municipality, before filtering. */
  readonly total: number
  /** Counts over all that the filter lets through. */
  readonly counts: Readonly<Record<PromiseStatus, number>>
  readonly filter: PromiseFilter
  /** Filter values in the address that name nothing here. */
  readonly unknown: readonly string[]
  readonly options: {
    readonly areas: readonly FilterOption[]
    readonly focusAreas: readonly FilterOption[]
    readonly parties: readonly FilterOption[]
  }
  readonly notices: readonly TranslationNotice[]
}
