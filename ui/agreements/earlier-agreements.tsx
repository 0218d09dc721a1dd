import { useTranslations } from 'next-intl'
import type { AgreementSummary } from '@/domain/agreements/agreement-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { AgreementStateTag } from '@/ui/agreements/agreement-tags'
import { Name, Text } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'
import { Period } from '@/ui/kit/period'
import { Section } from '@/ui/kit/section'

interface EarlierAgreementsProps {
  readonly locale: LocaleKey
  readonly agreements: readonly AgreementSummary[]
}

/** Agreements that stood before the one on the page, or stand beside it. */
export function EarlierAgreements({ locale, agreements }: EarlierAgreementsProps) {
  const t = useTranslations('Agreement')
  if (agreements.length === 0) return null
  return (
    <Section id="tidigare" heading={t('earlier')}>
      <ul className="activities">
        {agreements.map(({ slug, title, state, from, to, parties }) => (
          <li key={slug} className="activity">
            <div className="activity__head">
              <p className="activity__title">
                <Text of={title} page={locale} />
              </p>
              <AgreementStateTag state={state} />
            </div>
            <p>
              <Period from={from} to={to} />
            </p>
            {parties.length > 0 && (
              <p>
                <Names
                  of={parties.map(({ organisation }) => (
                    <Name key={organisation.slug} of={organisation.name} page={locale} />
                  ))}
                />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
