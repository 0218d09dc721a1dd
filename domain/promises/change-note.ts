import { type ApprovalContent, canonicalText } from '@/domain/promises/approval'

/**
 * Whether what residents read is changed without a new line in its log of changes (decisions.md 13). `shown` is null
 * while nothing is shown. Saying how a promise ended is no change of what was promised, and needs no line.
 */
export function lacksChangeNote(shown: ApprovalContent | null, next: ApprovalContent): boolean {
  if (shown === null || canonicalText(shown) === canonicalText(next)) return false
  const { outcome, outcomeSummary } = next
  const isOnlyItsEnd =
    shown.outcome === null && canonicalText({ ...shown, outcome, outcomeSummary }) === canonicalText(next)
  if (isOnlyItsEnd) return false
  const before = shown.changeLog.map((row) => JSON.stringify(row))
  return !next.changeLog.some((row) => row.what !== '' && row.why !== '' && !before.includes(JSON.stringify(row)))
}
