import '@/ui/start/start-page.css'
import '@/ui/start/county-list.css'
import { useTranslations } from 'next-intl'
import type { FrameView } from '@/domain/municipalities/frame-view'
import type { AllMunicipalities, FoundMunicipalities } from '@/domain/municipalities/municipality-list'
import { Hero } from '@/ui/layout/hero'
import { PageShell } from '@/ui/layout/page-shell'
import { CountyList } from '@/ui/start/county-list'
import { MunicipalityCards } from '@/ui/start/municipality-cards'
import { MunicipalityHelp } from '@/ui/start/municipality-help'
import { MunicipalityHits } from '@/ui/start/municipality-hits'
import { MunicipalitySearch } from '@/ui/start/municipality-search'

interface StartPageProps {
  readonly frame: FrameView
  readonly path: string
  /** Every municipality, or those that fit what was searched for. */
  readonly view: AllMunicipalities | FoundMunicipalities
}

/** Choose municipality: a search that is a plain GET form, those that show their promises here, and all by county. */
export function StartPage({ frame, path, view }: StartPageProps) {
  const t = useTranslations('Start')
  const { locale } = frame
  const { using } = view
  return (
    <PageShell frame={frame} path={path}>
      <Hero title={t('title')} lead={<p>{t('lead')}</p>}>
        <MunicipalitySearch locale={locale} query={view.kind === 'found' ? view.query : ''} />
      </Hero>
      {view.kind === 'found' ? (
        <MunicipalityHits locale={locale} view={view} />
      ) : (
        <>
          <section className="wrap" aria-labelledby="har">
            <h2 id="har">{using.length === 0 ? t('none') : t('listHeading', { count: using.length })}</h2>
            <MunicipalityCards locale={locale} municipalities={using} />
          </section>
          <CountyList locale={locale} counties={view.counties} />
        </>
      )}
      <MunicipalityHelp frame={frame} />
    </PageShell>
  )
}
