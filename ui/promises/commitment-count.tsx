import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LocaleKey } from '@/domain/locales/locales'
import type { CountView } from '@/domain/promises/promise-view'
import { Bar } from '@/ui/kit/bar'
import { Text } from '@/ui/kit/local-text'
import { hole, Sentence } from '@/ui/kit/sentence'

interface CommitmentCountProps {
  readonly locale: LocaleKey
  readonly count: CountView | null
  readonly hasEnded: boolean
}

/** Result beside target in words, with a bar as their echo. */
export function CommitmentCount({ locale, count, hasEnded }: CommitmentCountProps) {
  const t = useTranslations('Progress')
  const target = count?.target ?? null
  const result = count?.result ?? null
  const unit = count?.unit ? <Text key="unit" of={count.unit} page={locale} /> : null
  if (target === null && result === null) return hasEnded ? <p className="commitment__count">{t('noTarget')}</p> : null
  if (result === null) return <TargetOnly target={target ?? 0} unit={unit} />
  if (target === null && unit === null) return <ResultOnly result={result} />
  if (target === null) {
    return (
      <p className="commitment__count">
        <Sentence text={t('countWithoutTarget', { result, unit: hole(0) })} parts={[unit]} />
      </p>
    )
  }
  return (
    <div className="commitment__count">
      <p>
        <Sentence text={t('count', { result, target, unit: hole(0) })} parts={[unit]} />
      </p>
      <Bar share={target === 0 ? 1 : result / target} />
    </div>
  )
}

function TargetOnly({ target, unit }: { readonly target: number; readonly unit: ReactNode }) {
  const t = useTranslations('Indicator')
  const format = useFormatter()
  return (
    <p className="commitment__count">
      {t('target')}: {format.number(target, 'value')} {unit}
    </p>
  )
}

/** A number that nobody said the unit of. */
function ResultOnly({ result }: { readonly result: number }) {
  const t = useTranslations('Progress')
  const format = useFormatter()
  return (
    <p className="commitment__count">
      {format.number(result, 'value')}. {t('noTarget')}
    </p>
  )
}
