import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { CommitmentView } from '@/domain/promises/promise-view'
import { DayText } from '@/ui/kit/day'
import { Fact, Facts } from '@/ui/kit/facts'
import { Name, Prose } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'
import { CommitmentCount } from '@/ui/promises/commitment-count'
import { CommitmentTag } from '@/ui/promises/status-tag'

interface CommitmentListProps {
  readonly locale: LocaleKey
  readonly commitments: readonly CommitmentView[]
  /** Then each part says its target, or that none was set (RES-06). */
  readonly hasEnded: boolean
}

/** What is promised, part by part: who, when, how it goes, and when that was last said (RES-03). */
export function CommitmentList({ locale, commitments, hasEnded }: CommitmentListProps) {
  return (
    <ol className="commitments">
      {commitments.map((commitment) => (
        <li key={commitment.id} className="commitment">
          <Commitment locale={locale} commitment={commitment} hasEnded={hasEnded} />
        </li>
      ))}
    </ol>
  )
}

interface CommitmentProps {
  readonly locale: LocaleKey
  readonly commitment: CommitmentView
  readonly hasEnded: boolean
}

function Commitment({ locale, commitment, hasEnded }: CommitmentProps) {
  const t = useTranslations('Promise')
  return (
    <>
      <p>
        <CommitmentTag status={commitment.status} />
      </p>
      <div className="commitment__text">
        <Prose of={commitment.text} page={locale} />
      </div>
      {commitment.reason !== null && (
        <div className="commitment__reason">
          <strong>{t('reason')}</strong>
          <Prose of={commitment.reason} page={locale} />
        </div>
      )}
      <CommitmentCount locale={locale} count={commitment.count} hasEnded={hasEnded} />
      <Facts>
        <Fact label={t('owner')}>
          <Names of={commitment.owners.map(({ slug, name }) => <Name key={slug} of={name} page={locale} />)} />
        </Fact>
        <Fact label={t('due')}>{commitment.due === null ? t('continuous') : <DayText day={commitment.due} />}</Fact>
        <Fact label={t('latest')}>
          {commitment.lastUpdate === null ? t('noUpdateYet') : <DayText day={commitment.lastUpdate} />}
        </Fact>
      </Facts>
    </>
  )
}
