import { useTranslations } from 'next-intl'
import type { AreaLink } from '@/domain/areas/area-link'
import type { AreaPageView } from '@/domain/areas/area-view'
import type { LocaleKey } from '@/domain/locales/locales'
import { paths } from '@/i18n/paths'
import { Fact, Facts } from '@/ui/kit/facts'
import { Name } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'
import { hole, Sentence } from '@/ui/kit/sentence'

interface AreaFactsProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly view: AreaPageView
}

/** Where the area lies, what lies in it, and how many live there. */
export function AreaFacts({ locale, municipality, view }: AreaFactsProps) {
  const t = useTranslations('Areas')
  const { parents, children, population } = view
  const links = (areas: readonly AreaLink[]) =>
    areas.map(({ slug, name }) => (
      <a key={slug} href={paths.area(locale, municipality, slug)}>
        <Name of={name} page={locale} />
      </a>
    ))
  return (
    <>
      {parents.length + children.length > 0 && (
        <Facts>
          {parents.length > 0 && (
            <Fact label={t('partOf')}>
              <Names of={links(parents)} />
            </Fact>
          )}
          {children.length > 0 && (
            <Fact label={t('contains')}>
              <Names of={links(children)} />
            </Fact>
          )}
        </Facts>
      )}
      {population !== null && (
        <p className="page-heading__note">
          <Sentence
            text={t('population', { count: population.count, year: String(population.year), source: hole(0) })}
            parts={[<bdi key="source">{population.source}</bdi>]}
          />
        </p>
      )}
    </>
  )
}
