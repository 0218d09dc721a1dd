import { useTranslations } from 'next-intl'
import type { Day } from '@/domain/shared/day'
import { DayText } from '@/ui/kit/day'
import { hole, Sentence } from '@/ui/kit/sentence'

interface DemoBannerProps {
  readonly loadedOn: Day | null
}

/** Says on every page of a demonstration that nothing on it is real (SITE-12). */
export function DemoBanner({ loadedOn }: DemoBannerProps) {
  const t = useTranslations('Site')
  if (loadedOn === null) return null
  return (
    <p className="demo-banner">
      <strong>{t('demo')}</strong>{' '}
      <span>
        <Sentence text={t('demoLoaded', { date: hole(0) })} parts={[<DayText key="day" day={loadedOn} />]} />
      </span>
    </p>
  )
}
