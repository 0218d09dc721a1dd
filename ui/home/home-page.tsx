import '@/ui/home/home-page.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AreaListItem } from '@/domain/areas/area-view'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { LocalText, TranslationNotice } from '@/domain/translations/local-text'
import { paths } from '@/i18n/paths'
import { FindArea } from '@/ui/home/find-area'
import { FeedLink } from '@/ui/kit/feed-link'
import { Prose } from '@/ui/kit/local-text'
import { hole, Sentence } from '@/ui/kit/sentence'
import { Hero } from '@/ui/layout/hero'
import { PageShell } from '@/ui/layout/page-shell'

interface HomePageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  /** Two sentences about the municipality's promises. */
  readonly lead: LocalText | null
  readonly areas: readonly AreaListItem[]
  /** `<MapLink>` to the map of the areas, or null without one. */
  readonly map: ReactNode
  /** `<StatusCounts>` of all promises, or null while there are none. */
  readonly counts: ReactNode
  /** `<PromiseCardList shape="row">` of the three changed last, or null while there are none. */
  readonly latest: ReactNode
  readonly notices: readonly TranslationNotice[]
}

export function HomePage({ frame, municipality, path, lead, areas, map, counts, latest, notices }: HomePageProps) {
  const t = useTranslations('Home')
  const site = useTranslations('Site')
  const agreement = useTranslations('Agreement')
  const { locale } = frame
  const promises = paths.promises(locale, municipality.slug)
  return (
    <PageShell frame={frame} path={path} section="home" notices={notices}>
      <Hero
        title={
          <Sentence
            text={t('title', { municipality: hole(0) })}
            parts={[<bdi key="municipality">{municipality.name}</bdi>]}
          />
        }
        lead={lead === null ? <p>{site('tagline')}</p> : <Prose of={lead} page={locale} />}
        action={
          <p>
            <a className="button button--lykta" href={promises}>
              {t('allPromises')}
            </a>
          </p>
        }
      >
        {areas.length > 0 && <FindArea locale={locale} action={promises} areas={areas} map={map} />}
      </Hero>
      {counts !== null && (
        <section className="wrap home__part" aria-labelledby="gar">
          <h2 id="gar">{t('summary')}</h2>
          {counts}
        </section>
      )}
      <section className="wrap home__part" aria-labelledby="senast">
        <h2 id="senast">{t('latest')}</h2>
        {latest ?? <p>{t('latestNone')}</p>}
        {latest !== null && (
          <p className="home__more">
            <a className="button button--quiet" href={promises}>
              {t('allPromises')}
            </a>
          </p>
        )}
      </section>
      <div className="wrap home__pair">
        <section aria-labelledby="vad">
          <h2 id="vad">{t('whatIs')}</h2>
          <p>{t('whatIsText')}</p>
          <p className="home__more">
            <a href={paths.agreement(locale, municipality.slug)}>{agreement('link')}</a>
          </p>
        </section>
        <section aria-labelledby="folj">
          <h2 id="folj">{t('follow')}</h2>
          <p>{t('followHelp')}</p>
          <FeedLink href={paths.promisesFeed(locale, municipality.slug)}>{t('feed')}</FeedLink>
        </section>
      </div>
    </PageShell>
  )
}
