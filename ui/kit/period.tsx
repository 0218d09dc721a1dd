import { useTranslations } from 'next-intl'
import type { Day } from '@/domain/shared/day'
import { DayText } from '@/ui/kit/day'
import { hole, Sentence } from '@/ui/kit/sentence'

interface PeriodProps {
  readonly from: Day
  readonly to: Day
}

/** From the first day to the last, both counted in. */
export function Period({ from, to }: PeriodProps) {
  const t = useTranslations('PromiseList')
  return (
    <Sentence
      text={t('period', { from: hole(0), to: hole(1) })}
      parts={[<DayText key="from" day={from} />, <DayText key="to" day={to} />]}
    />
  )
}
