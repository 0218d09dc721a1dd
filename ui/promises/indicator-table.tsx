import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { IndicatorView } from '@/domain/indicators/indicator-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { Bar } from '@/ui/kit/bar'
import { DayText } from '@/ui/kit/day'
import { Text } from '@/ui/kit/local-text'
import { hole, Sentence } from '@/ui/kit/sentence'

interface IndicatorTableProps {
  readonly locale: LocaleKey
  readonly indicator: IndicatorView
}

/** A table drawn as bars: what is seen and what is read aloud are the same numbers. */
export function IndicatorTable({ locale, indicator }: IndicatorTableProps) {
  const t = useTranslations('Indicator')
  const { baseline, latest, target } = indicator
  const largest = Math.max(baseline?.value ?? 0, latest?.value ?? 0, target ?? 0)
  return (
    <table className="figures">
      <caption className="visually-hidden">
        <Sentence
          text={t('caption', { name: hole(0) })}
          parts={[<Text key="name" of={indicator.name} page={locale} />]}
        />
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('when')}</th>
        </tr>
      </thead>
      <tbody>
        <Row label={t('baseline')} value={baseline?.value ?? null} largest={largest} missing={t('noValue')}>
          {baseline !== null && <DayText day={baseline.day} />}
        </Row>
        <Row
          label={t('latest')}
          value={latest?.value ?? null}
          largest={largest}
          missing={t('noValue')}
          aside={latest !== null && <Aside locale={locale} latest={latest} />}
        >
          {latest !== null && <DayText day={latest.day} />}
        </Row>
        <Row label={t('target')} value={target} largest={largest} missing={t('notSet')} />
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly label: string
  readonly value: number | null
  readonly largest: number
  readonly missing: string
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

function Row({ label, value, largest, missing, aside, children }: RowProps) {
  const format = useFormatter()
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {value === null ? missing : format.number(value, 'value')}
        {value !== null && <Bar share={largest === 0 ? 0 : value / largest} />}
        {aside}
      </td>
      <td className="figures__when">{children}</td>
    </tr>
  )
}

interface AsideProps {
  readonly locale: LocaleKey
  readonly latest: NonNullable<IndicatorView['latest']>
}

/** How sure the latest value is, and what to know about it. */
function Aside({ locale, latest }: AsideProps) {
  const t = useTranslations('Indicator')
  const format = useFormatter()
  const { low, high, note } = latest
  return (
    <>
      {low !== null && high !== null && (
        <span className="figures__aside">
          {t('interval', { low: format.number(low, 'value'), high: format.number(high, 'value') })}
        </span>
      )}
      {note !== null && (
        <span className="figures__aside">
          <Text of={note} page={locale} />
        </span>
      )}
    </>
  )
}
