import '@/ui/search/search-page.css'
import { useTranslations } from 'next-intl'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { SearchView } from '@/domain/search/search-view'
import { paths } from '@/i18n/paths'
import { PageHeading } from '@/ui/kit/page-heading'
import { SearchForm } from '@/ui/kit/search-form'
import { hole, Sentence } from '@/ui/kit/sentence'
import { PageShell } from '@/ui/layout/page-shell'
import { SearchResults } from '@/ui/search/search-results'
import { WaysOn } from '@/ui/search/ways-on'

interface SearchPageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  readonly view: SearchView
}

export function SearchPage({ frame, municipality, path, view }: SearchPageProps) {
  const t = useTranslations('Search')
  const site = useTranslations('Site')
  const { locale } = frame
  return (
    <PageShell
      frame={frame}
      path={path}
      section="search"
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
        <SearchForm locale={locale} municipality={municipality.slug} query={view.query} />
      </PageHeading>
      <div className="wrap search-page">
        {view.query === '' ? (
          <>
            <p>{t('what')}</p>
            <p>{t('how')}</p>
            <WaysOn locale={locale} municipality={municipality.slug} />
          </>
        ) : (
          <SearchResults locale={locale} municipality={municipality.slug} path={path} view={view} />
        )}
      </div>
    </PageShell>
  )
}
