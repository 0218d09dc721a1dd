import type { CommitmentStatus } from '@/domain/promises/commitment-status'

interface SegmentBarProps {
  readonly segments: readonly { readonly key: string; readonly status: CommitmentStatus }[]
}

const gapPercent = 1.5

/** One block per commitment. Decoration: the sentence beside it says the same in words. */
export function SegmentBar({ segments }: SegmentBarProps) {
  const step = (100 + gapPercent) / segments.length
  return (
    <svg className="bar" aria-hidden="true" focusable="false">
      {segments.map(({ key, status }, index) => (
        <rect
          key={key}
          className={`bar__segment bar__segment--${status}`}
          x={`${(index * step).toFixed(2)}%`}
          width={`${(step - gapPercent).toFixed(2)}%`}
          height="100%"
        />
      ))}
    </svg>
  )
}
