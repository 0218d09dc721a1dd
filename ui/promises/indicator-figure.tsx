import { useFormatter, useTranslations } from 'next-intl'
import type { DesiredDirection, IndicatorView } from '@/domain/indicators/indicator-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { Prose, Text } from '@/ui/kit/local-text'
import { hole, Sentence } from '@/ui/kit/sentence'
import { IndicatorTable } from '@/ui/promises/indicator-table'

interface IndicatorFigureProps {
  readonly locale: LocaleKey
  readonly indicator: IndicatorView
}

const directionMessages = {
  up: 'directionUp',
  down: 'directionDown',
  keep: 'directionKeep',
} as const satisfies Record<DesiredDirection, string>

/** One measure as a sentence and a table; the bars in the table only repeat its numbers (RES-07). */
export function IndicatorFigure({ locale, indicator }: IndicatorFigureProps) {
  const t = useTranslations('Indicator')
  return (
    <div className="indicator">
      <h3>
        <Text of={indicator.name} page={locale} />
      </h3>
      <p className="indicator__sentence">
        <IndicatorSentence locale={locale} indicator={indicator} />
      </p>
      <p>{t(directionMessages[indicator.direction])}</p>
      {indicator.directionReason !== null && <Prose of={indicator.directionReason} page={locale} />}
      <IndicatorTable locale={locale} indicator={indicator} />
      {indicator.baselineMissingReason !== null && (
        <p className="indicator__small">
          <Sentence
            text={t('baselineMissing', { reason: hole(0) })}
            parts={[<Text key="reason" of={indicator.baselineMissingReason} page={locale} />]}
          />
        </p>
      )}
      <p className="indicator__small">
        <Sentence
          text={t('source', { source: hole(0) })}
          parts={[<Text key="source" of={indicator.source} page={locale} />]}
        />
      </p>
    </div>
  )
}

function IndicatorSentence({ locale, indicator }: IndicatorFigureProps) {
  const t = useTranslations('Indicator')
  const format = useFormatter()
  const written = (value: number) => format.number(value, 'value')
  const { baseline, latest, target } = indicator
  const unit = hole(0)
  const parts = [<Text key="unit" of={indicator.unit} page={locale} />]
  if (latest === null && baseline === null) return t('sentenceNothing')
  if (latest === null) {
    return <Sentence text={t('sentenceNoLatest', { baseline: written(baseline?.value ?? 0), unit })} parts={parts} />
  }
  const now = written(latest.value)
  if (baseline === null) return <Sentence text={t('sentenceNoBaseline', { latest: now, unit })} parts={parts} />
  const before = written(baseline.value)
  return target === null ? (
    <Sentence text={t('sentenceNoTarget', { baseline: before, latest: now, unit })} parts={parts} />
  ) : (
    <Sentence
      text={t('sentenceFull', { baseline: before, latest: now, unit, target: written(target) })}
      parts={parts}
    />
  )
}
