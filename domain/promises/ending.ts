import { type CommitmentStatus, endStatuses } from '@/domain/promises/commitment-status'
import type { PromiseOutcome } from '@/domain/promises/phase'

/** What a promise says of its end, and how each commitment stands by its latest published update. */
export interface Ending {
  readonly outcome: PromiseOutcome | null
  readonly outcomeSummary: string
  readonly commitments: readonly { readonly text: string; readonly status: CommitmentStatus }[]
}

/** What is left to say before a promise may end. */
export interface EndingGaps {
  readonly summary: boolean
  /** The words of commitments of which nobody has said how they ended, in the order of the page. */
  readonly commitments: readonly string[]
}

const none: EndingGaps = { summary: false, commitments: [] }

/** COM-07: an outcome needs a summary and an end status for each commitment. Without an outcome nothing is missing. */
export function endingGapsOf({ outcome, outcomeSummary, commitments }: Ending): EndingGaps {
  if (outcome === null) return none
  return {
    summary: outcomeSummary.trim() === '',
    commitments: commitments.filter(({ status }) => !isEnd(status)).map(({ text }) => text),
  }
}

/** Whether anything is left to say. */
export function isEndingOpen({ summary, commitments }: EndingGaps): boolean {
  return summary || commitments.length > 0
}

function isEnd(status: CommitmentStatus): boolean {
  return endStatuses.some((end) => end === status)
}
