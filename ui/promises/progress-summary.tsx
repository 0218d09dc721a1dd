import { useFormatter, useTranslations } from 'next-intl'
import { type CommitmentStatus, commitmentStatuses } from '@/domain/promises/commitment-status'
import type { Progress } from '@/domain/promises/progress'
import { hole, Sentence } from '@/ui/kit/sentence'
import { SegmentBar } from '@/ui/promises/segment-bar'

interface ProgressSummaryProps {
  readonly progress: Progress
}

/** How far a promise has come: the sentence first, the bar as its echo. Nothing while it has no commitments. */
export function ProgressSummary({ progress }: ProgressSummaryProps) {
  const t = useTranslations('Progress')
  const format = useFormatter()
  if (progress.total === 0) return null
  const others = commitmentStatuses
    .filter((status) => status !== 'done')
    .map((status) => ({ status, count: progress.byStatus[status] ?? 0 }))
    .filter(({ count }) => count > 0)
  return (
    <div className="progress-summary">
      <p className="progress-summary__sentence">
        <Sentence
          text={format.list([hole(0), ...others.map((_, index) => hole(index + 1))], { type: 'unit' })}
          parts={[
            <strong key="done">{t('done', { done: progress.done, total: progress.total })}</strong>,
            ...others.map(({ status, count }) => (
              <span key={status} className="progress-summary__part">
                {t(status, { count })}
              </span>
            )),
          ]}
        />
      </p>
      <SegmentBar segments={segmentsOf(progress)} />
    </div>
  )
}

/** Best first, so that the filled part of the bar grows from the start of the line. */
const barOrder = [
  'done',
  'partlyDone',
  'ongoing',
  'changed',
  'delayed',
  'planned',
  'notDone',
  'cancelled',
] as const satisfies readonly CommitmentStatus[]

function segmentsOf(progress: Progress) {
  return barOrder.flatMap((status) =>
    Array.from({ length: progress.byStatus[status] ?? 0 }, (_, index) => ({ key: `${status}-${index}`, status })),
  )
}
