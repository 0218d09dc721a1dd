import { useTranslations } from 'next-intl'
import type { GlossaryTerm } from '@/domain/glossary/glossary-view'
import type { LocaleKey } from '@/domain/locales/locales'
import type { PromisePageView } from '@/domain/promises/promise-view'
import { paths } from '@/i18n/paths'
import { Explain } from '@/ui/kit/explain'
import { Fact, Facts } from '@/ui/kit/facts'
import { Name, Prose, Text } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'
import { PageHeading } from '@/ui/kit/page-heading'
import { Period } from '@/ui/kit/period'
import { PromiseTags } from '@/ui/promises/status-tag'

interface PromiseHeaderProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly view: PromisePageView
  readonly terms: readonly GlossaryTerm[]
}

/** What is promised, where, when and by whom. */
export function PromiseHeader({ locale, municipality, view, terms }: PromiseHeaderProps) {
  const t = useTranslations('Promise')
  return (
    <PageHeading
      title={<Text of={view.title} page={locale} />}
      above={<PromiseTags status={view.status} outcome={view.outcome} />}
      {...(view.summary === null ? {} : { lead: <Prose of={view.summary} page={locale} /> })}
    >
      <h2 className="visually-hidden">{t('areaAndPeriod')}</h2>
      <Facts>
        <Fact label={t('area')}>
          <Names
            of={view.areas.map(({ slug, name }) => (
              <a key={slug} href={paths.area(locale, municipality, slug)}>
                <Name of={name} page={locale} />
              </a>
            ))}
          />
        </Fact>
        <Fact label={t('period')}>
          <Period from={view.from} to={view.to} />
        </Fact>
        <Fact label={t('parties')}>
          <Names of={view.parties.map(({ slug, name }) => <Name key={slug} of={name} page={locale} />)} />
        </Fact>
        {view.audience !== null && (
          <Fact label={t('audience')}>
            <Text of={view.audience} page={locale} />
          </Fact>
        )}
      </Facts>
      <Explain terms={terms} term="medborgarlofte" page={locale} />
    </PageHeading>
  )
}
