import type { ActivityState } from '@/domain/activities/activity'
import type { AgreementState } from '@/domain/agreements/agreement-state'
import type { HorizonKind } from '@/domain/agreements/horizon-scale'
import type { Joining, Party } from '@/domain/agreements/joining-history'
import type { PromiseStatus } from '@/domain/promises/phase'
import type { SignatoryView } from '@/domain/promises/promise-view'
import type { Day } from '@/domain/shared/day'
import type { LocalText, TranslationNotice } from '@/domain/translations/local-text'

export interface HorizonView {
  readonly kind: HorizonKind
  readonly yearsFrom: number
  readonly yearsTo: number
  readonly text: LocalText
}

/** An activity that was released: its public words and how far it has come, nothing of what the table says. */
export interface PublicActivityView {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText | null
  readonly state: ActivityState
}

export interface FocusAreaView {
  readonly code: string
  readonly title: LocalText
  readonly description: LocalText | null
  readonly promises: readonly {
    readonly slug: string
    readonly title: LocalText
    readonly status: PromiseStatus
  }[]
  readonly activities: readonly PublicActivityView[]
}

/** What is said of every agreement, also of those that are over. */
export interface AgreementSummary {
  readonly slug: string
  readonly title: LocalText
  readonly state: AgreementState
  readonly from: Day
  readonly to: Day
  readonly parties: readonly Party[]
}

export interface AgreementView extends AgreementSummary {
  readonly purposes: LocalText | null
  readonly cooperationAreas: LocalText | null
  readonly principles: readonly LocalText[]
  readonly horizons: readonly HorizonView[]
  readonly signatories: readonly SignatoryView[]
  readonly focusAreas: readonly FocusAreaView[]
  readonly history: readonly Joining[]
}

export interface AgreementPageView {
  /** Null while the municipality has no agreement to show. */
  readonly agreement: AgreementView | null
  /** The others, newest first. */
  readonly earlier: readonly AgreementSummary[]
  readonly notices: readonly TranslationNotice[]
}
