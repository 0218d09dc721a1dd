import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { PromisePageView } from '@/domain/promises/promise-view'
import { Prose, Text } from '@/ui/kit/local-text'
import { Section } from '@/ui/kit/section'
import { CommitmentCount } from '@/ui/promises/commitment-count'
import { CommitmentTag } from '@/ui/promises/status-tag'

interface PromiseOutcomeSectionProps {
  readonly locale: LocaleKey
  readonly view: PromisePageView
}

/** How an ended promise turned out, part by part, with the target beside the outcome (RES-06). */
export function PromiseOutcomeSection({ locale, view }: PromiseOutcomeSectionProps) {
  const t = useTranslations('Promise')
  const words = useTranslations('Status.outcome')
  if (view.outcome === null) return null
  return (
    <Section id="blev" heading={t('outcome')}>
      <p className="outcome__sentence">{t('outcomeIs', { outcome: words(view.outcome).toLowerCase() })}</p>
      {view.outcomeSummary !== null && <Prose of={view.outcomeSummary} page={locale} />}
      <ul className="update-items">
        {view.commitments.map((commitment) => (
          <li key={commitment.id} className="update-items__item">
            <CommitmentTag status={commitment.status} />
            <div className="update-items__text">
              <Text of={commitment.text} page={locale} />
              <CommitmentCount locale={locale} count={commitment.count} hasEnded />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
