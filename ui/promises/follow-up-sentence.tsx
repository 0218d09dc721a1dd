import { useTranslations } from 'next-intl'
import type { FollowUpOutlook } from '@/domain/promises/follow-up'
import type { Day } from '@/domain/shared/day'
import { DayText } from '@/ui/kit/day'
import { Notice } from '@/ui/kit/notice'
import { hole, Sentence } from '@/ui/kit/sentence'

interface MissedFollowUpProps {
  readonly outlook: FollowUpOutlook
}

/** Says that a planned follow-up has not come (RES-05). Nothing when none is missing. */
export function MissedFollowUp({ outlook }: MissedFollowUpProps) {
  if (outlook.missed === null) return null
  return (
    <Notice tone="warn">
      <p>
        <FollowUpSentence of={outlook.isLate ? 'followUpLate' : 'followUpPassed'} day={outlook.missed} />
      </p>
    </Notice>
  )
}

interface FollowUpSentenceProps {
  readonly of: 'nextFollowUpOn' | 'followUpPassed' | 'followUpLate'
  readonly day: Day
}

export function FollowUpSentence({ of, day }: FollowUpSentenceProps) {
  const t = useTranslations('Promise')
  return <Sentence text={t(of, { date: hole(0) })} parts={[<DayText key="day" day={day} />]} />
}
