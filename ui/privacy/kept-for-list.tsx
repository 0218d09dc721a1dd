import { useTranslations } from 'next-intl'
import type { KeptFor } from '@/domain/privacy/privacy-view'
import { DayText } from '@/ui/kit/day'
import { hole, Sentence } from '@/ui/kit/sentence'

interface KeptForListProps {
  readonly rules: readonly KeptFor[]
}

/** The retention rules in force, each with its decision. */
export function KeptForList({ rules }: KeptForListProps) {
  const t = useTranslations('Privacy')
  if (rules.length === 0) return <p>{t('noRules')}</p>
  return (
    <>
      <ul className="effects">
        {rules.map(({ what, days, decision, decidedOn }) => (
          <li key={what}>
            <p>{t(`rule.${what}`, { days })}</p>
            <p>
              <Sentence
                text={t('decision', { decision: hole(0), date: hole(1) })}
                parts={[<bdi key="decision">{decision}</bdi>, <DayText key="day" day={decidedOn} />]}
              />
            </p>
          </li>
        ))}
      </ul>
      <p>{t('otherwiseKept')}</p>
    </>
  )
}
