import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { CountyView } from '@/domain/municipalities/municipality-list'
import { paths } from '@/i18n/paths'
import { Icon } from '@/ui/kit/icon'
import { langAttributes } from '@/ui/kit/lang-attributes'
import { Section } from '@/ui/kit/section'

interface CountyListProps {
  readonly locale: LocaleKey
  readonly counties: readonly CountyView[]
}

/** Every municipality of the country by county; a closed county takes one line. */
export function CountyList({ locale, counties }: CountyListProps) {
  const t = useTranslations('Country')
  const count = counties.reduce((sum, { using, others }) => sum + using.length + others.length, 0)
  return (
    <Section id="alla" heading={t('listHeading', { count })}>
      <p>{t('lead')}</p>
      <div className="counties">
        {counties.map((county) => (
          <County key={county.code} locale={locale} county={county} />
        ))}
      </div>
    </Section>
  )
}

interface CountyProps {
  readonly locale: LocaleKey
  readonly county: CountyView
}

/** Names in one language lie in a list of that language, so that the page need not say it for each. */
function County({ locale, county: { name, using, others } }: CountyProps) {
  const t = useTranslations('Country')
  const { lang } = langAttributes('sv', locale)
  return (
    <details className="county">
      <summary className="county__summary">
        <span className="county__name" lang={lang}>
          {name}
        </span>
        <Icon name="chevron" />
        <span className="county__count">{t('inCounty', { count: using.length + others.length })}</span>
        {using.length > 0 && <strong>{t('usingInCounty', { count: using.length })}</strong>}
      </summary>
      {using.length > 0 && (
        <>
          <p>{t('using')}</p>
          <ul className="county__list" lang={lang}>
            {using.map(({ slug, name: own }) => (
              <li key={slug}>
                <a href={paths.home(locale, slug)}>{own}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <p>{t('notUsing', { count: others.length })}</p>
          <ul className="county__list" lang={lang}>
            {others.map((own) => (
              <li key={own}>{own}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
