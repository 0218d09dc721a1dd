import { useTranslations } from 'next-intl'
import type { AgreementView } from '@/domain/agreements/agreement-view'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { AgreementStateTag } from '@/ui/agreements/agreement-tags'
import { Explain } from '@/ui/kit/explain'
import { Fact, Facts } from '@/ui/kit/facts'
import { Name, Text } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'
import { PageHeading } from '@/ui/kit/page-heading'
import { Period } from '@/ui/kit/period'

interface AgreementHeaderProps {
  readonly locale: LocaleKey
  readonly agreement: AgreementView
  readonly terms: readonly GlossaryTerm[]
}

/** Which agreement, in which state, between whom and for how long. */
export function AgreementHeader({ locale, agreement, terms }: AgreementHeaderProps) {
  const t = useTranslations('Agreement')
  return (
    <PageHeading
      title={<Text of={agreement.title} page={locale} />}
      above={<AgreementStateTag state={agreement.state} />}
      lead={<p>{t('lead')}</p>}
    >
      <Facts>
        <Fact label={t('period')}>
          <Period from={agreement.from} to={agreement.to} />
        </Fact>
        {agreement.parties.length > 0 && (
          <Fact label={t('parties')}>
            <Names
              of={agreement.parties.map(({ organisation: { slug, name } }) => (
                <Name key={slug} of={name} page={locale} />
              ))}
            />
          </Fact>
        )}
      </Facts>
      <Explain terms={terms} term="samverkansoverenskommelse" page={locale} />
    </PageHeading>
  )
}
