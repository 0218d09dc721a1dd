import type { LocaleKey } from '@/domain/locales/locales'
import type { FollowUp } from '@/domain/promises/follow-up'
import type { Day } from '@/domain/shared/day'

/** A promise of one's own organisation as it was last saved, if it is on its way to residents. */
export interface PromiseAtWork {
  readonly id: string
  readonly title: string
  readonly state: 'draft' | 'inReview' | 'approved' | 'published'
  /** Whether one's own organisation has approved this very text. */
  readonly isApprovedByOwn: boolean
  readonly lastEditor: { readonly id: string; readonly organisation: string | null } | null
  /** Whether it was handed in since it was last published, so that a draft is one again. */
  readonly wasHandedIn: boolean
  /** How many things it lacks before it can be handed in. Counted for drafts only. */
  readonly missing: number
  readonly changedOn: Day
  /** Moments ahead in Stockholm, `YYYY-MM-DD HH:MM`; null when nothing is planned or the moment has passed. */
  readonly publishAt: string | null
  readonly unpublishAt: string | null
}

/** A published promise of one's own organisation without an outcome. */
export interface PromiseUnderWay {
  readonly id: string
  readonly title: string
  readonly from: Day
  readonly to: Day
  readonly followUps: readonly FollowUp[]
  readonly resolved: readonly string[]
  /** Delayed commitments of one's own organisation, with the day of the last word about each. */
  readonly delayed: readonly { readonly text: string; readonly lastWord: Day }[]
  /** Whether it has indicators, and all of them count only what the parties do (COO-11). */
  readonly countsOnlyProduction: boolean
}

/** A published update of another party. */
export interface NewsOfOther {
  readonly id: string
  readonly title: string
  readonly organisation: string
  readonly day: Day
}

/** Texts of one language that lack a translation, or that have one that nobody has looked at or that has aged. */
export interface TranslationsWaiting {
  readonly kind: 'translationMissing' | 'translationWorn'
  readonly language: LocaleKey
  readonly total: number
  /** The oldest of them. `since` is the day the Swedish text was written. */
  readonly oldest: readonly {
    readonly collection: 'promises' | 'progress-updates' | 'pages'
    readonly id: string
    readonly title: string
    readonly since: Day
  }[]
}

/** What waits beside promises. */
export interface Errand {
  readonly kind: 'agreementEnding' | 'message' | 'oldAssessment' | 'emergencyProposal'
  /** Null when it stands for several. */
  readonly id: string | null
  readonly title: string
  readonly day: Day
  readonly count: number
}

/** All that was found in the database for one person. */
export interface Found {
  readonly atWork: readonly PromiseAtWork[]
  readonly underWay: readonly PromiseUnderWay[]
  readonly news: readonly NewsOfOther[]
  readonly translations: readonly TranslationsWaiting[]
  readonly errands: readonly Errand[]
}
