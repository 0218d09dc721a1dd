import { useTranslations } from 'next-intl'
import type { Mending } from '@/domain/accessibility/mending'
import type { FaultView } from '@/domain/accessibility/statement-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { DayText } from '@/ui/kit/day'
import { Fact, Facts } from '@/ui/kit/facts'
import { Prose } from '@/ui/kit/local-text'
import { hole, Sentence } from '@/ui/kit/sentence'

interface FaultListProps {
  readonly locale: LocaleKey
  readonly faults: readonly FaultView[]
}

/** What does not work, why, and when it will. */
export function FaultList({ locale, faults }: FaultListProps) {
  const t = useTranslations('Statement')
  return (
    <ul className="faults">
      {faults.map(({ id, text, reason, explanation, mending }) => (
        <li key={id} className="fault">
          <div className="fault__text">
            <Prose of={text} page={locale} />
          </div>
          {explanation !== null && <Prose of={explanation} page={locale} />}
          <Facts>
            <Fact label={t('why')}>{t(`reason.${reason}`)}</Fact>
            {mending.kind !== 'none' && (
              <Fact label={t('when')}>
                <Mended mending={mending} />
              </Fact>
            )}
          </Facts>
        </li>
      ))}
    </ul>
  )
}

function Mended({ mending }: { readonly mending: Exclude<Mending, { kind: 'none' }> }) {
  const t = useTranslations('Statement')
  if (mending.kind === 'undecided') return t('undecided')
  const day = <DayText key="day" day={mending.day} />
  return <Sentence text={t(mending.kind === 'late' ? 'mendedLate' : 'mendedBy', { date: hole(0) })} parts={[day]} />
}
