import type { LifeStep } from '@/domain/promises/life-steps'

/** Where a promise is in its life, as the panel beside its form says it. All words are chosen already. */
export interface LifeView {
  /** Stands for the text that is shown: a step is taken with exactly this text or not at all. */
  readonly seen: string
  /** When that text was saved, as an instant. */
  readonly savedAt: string
  readonly stages: readonly { readonly label: string; readonly at: 'behind' | 'here' | 'ahead' }[]
  readonly parties: readonly { readonly name: string; readonly hasApproved: boolean }[]
  readonly sentences: readonly string[]
  readonly steps: readonly {
    readonly step: LifeStep
    readonly label: string
    /** What will happen, beside the reason that is asked for; null when no reason is. */
    readonly reason: string | null
  }[]
}
