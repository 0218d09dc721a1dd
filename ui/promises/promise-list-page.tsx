import { useTranslations } from 'next-intl'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { PromiseListView } from '@/domain/promises/promise-view'
import { paths } from '@/i18n/paths'
import { FeedLink } from '@/ui/kit/feed-link'
import { Names } from '@/ui/kit/names'
import { PageHeading } from '@/ui/kit/page-heading'
import { PageLinks } from '@/ui/kit/page-links'
import { PrintedAddress } from '@/ui/kit/printed-address'
import { hole, Sentence } from '@/ui/kit/sentence'
import { PageShell } from '@/ui/layout/page-shell'
import { ChosenFilters } from '@/ui/promises/chosen-filters'
import { PromiseCardList } from '@/ui/promises/promise-card-list'
import { isFiltered, PromiseFilterForm } from '@/ui/promises/promise-filter-form'
import { StatusCounts } from '@/ui/promises/status-counts'

interface PromiseListPageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  /** The page's own address as it is printed on paper. */
  readonly address: string
  readonly view: PromiseListView
}

export function PromiseListPage({ frame, municipality, path, address, view }: PromiseListPageProps) {
  const t = useTranslations('PromiseList')
  const site = useTranslations('Site')
  const { locale } = frame
  return (
    <PageShell
      frame={frame}
      path={path}
      section="promises"
      notices={view.notices}
      breadcrumb={[{ href: paths.home(locale, municipality.slug), label: site('home') }]}
    >
      <PageHeading
        title={
          <Sentence
            text={t('titleFor', { municipality: hole(0) })}
            parts={[<bdi key="municipality">{municipality.name}</bdi>]}
          />
        }
      >
        <PrintedAddress address={address} />
      </PageHeading>
      {view.total === 0 ? (
        <p className="wrap">
          <Sentence
            text={t('none', { municipality: hole(0) })}
            parts={[<bdi key="municipality">{municipality.name}</bdi>]}
          />
        </p>
      ) : (
        <div className="promise-list">
          <PromiseFilterForm locale={locale} municipality={municipality.slug} view={view} />
          <Results locale={locale} municipality={municipality.slug} path={path} view={view} />
        </div>
      )}
    </PageShell>
  )
}

interface ResultsProps {
  readonly locale: FrameView['locale']
  readonly municipality: string
  readonly path: string
  readonly view: PromiseListView
}

function Results({ locale, municipality, path, view }: ResultsProps) {
  const t = useTranslations('PromiseList')
  const count = view.found
  return (
    <section className="promise-list__results" aria-labelledby="traffar">
      <h2 id="traffar">{isFiltered(view) ? t('hitsOf', { count, total: view.total }) : t('hits', { count })}</h2>
      <ChosenFilters locale={locale} view={view} />
      {view.unknown.length > 0 && (
        <p>
          <Sentence
            text={t('unknown', { count: view.unknown.length, values: hole(0) })}
            parts={[<Names key="values" of={view.unknown.map((value) => <bdi key={value}>{value}</bdi>)} />]}
          />
        </p>
      )}
      <StatusCounts counts={view.counts} />
      {count === 0 && <p>{t('emptyHelp')}</p>}
      {isFiltered(view) && (
        <p>
          <a href={paths.promises(locale, municipality)}>{t('clear')}</a>
        </p>
      )}
      <PromiseCardList locale={locale} municipality={municipality} cards={view.cards} />
      <PageLinks path={path} page={view.page} pages={view.pages} />
      <FeedLink href={paths.promisesFeed(locale, municipality)}>{t('feed')}</FeedLink>
    </section>
  )
}
