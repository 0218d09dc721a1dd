import '@/ui/areas/area-list-page.css'
import '@/ui/areas/area-map.css'
import '@/ui/areas/map-legend.css'
import { useTranslations } from 'next-intl'
import type { AreaMapView } from '@/domain/areas/area-map'
import type { AreaListItem } from '@/domain/areas/area-view'
import type { FrameView, MunicipalityName } from '@/domain/municipalities/frame-view'
import type { TranslationNotice } from '@/domain/translations/local-text'
import { paths } from '@/i18n/paths'
import { AreaMap } from '@/ui/areas/area-map'
import { MapLegend } from '@/ui/areas/map-legend'
import { Name } from '@/ui/kit/local-text'
import { PageHeading } from '@/ui/kit/page-heading'
import { hole, Sentence } from '@/ui/kit/sentence'
import { PageShell } from '@/ui/layout/page-shell'

interface AreaListPageProps {
  readonly frame: FrameView
  readonly municipality: MunicipalityName
  readonly path: string
  readonly areas: readonly AreaListItem[]
  /** The same areas drawn, or null when none of them has a boundary. */
  readonly map: AreaMapView | null
  readonly notices: readonly TranslationNotice[]
}

/** All areas, each within the larger one it lies in. */
export function AreaListPage({ frame, municipality, path, areas, map, notices }: AreaListPageProps) {
  const t = useTranslations('Areas')
  const site = useTranslations('Site')
  const words = useTranslations('AreaMap')
  const { locale } = frame
  return (
    <PageShell
      frame={frame}
      path={path}
      section="areas"
      notices={notices}
      breadcrumb={[{ href: paths.home(locale, municipality.slug), label: site('home') }]}
    >
      <PageHeading
        title={
          <Sentence
            text={t('titleFor', { municipality: hole(0) })}
            parts={[<bdi key="municipality">{municipality.name}</bdi>]}
          />
        }
        lead={<p>{t('lead')}</p>}
      />
      <div className="wrap">
        {map !== null && (
          <section className="areas__map" aria-labelledby="karta">
            <h2 id="karta">{words('title')}</h2>
            <a className="areas__skip" href="#lista">
              {words('skip')}
            </a>
            <AreaMap locale={locale} municipality={municipality.slug} map={map} />
            <MapLegend areas={map.areas} />
          </section>
        )}
        {areas.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <section aria-labelledby="lista">
            {map !== null && <h2 id="lista">{words('list')}</h2>}
            <AreaTree
              className="area-tree"
              locale={locale}
              municipality={municipality.slug}
              areas={areas}
              numbers={numbersOn(map)}
            />
          </section>
        )}
      </div>
    </PageShell>
  )
}

interface AreaTreeProps {
  readonly locale: FrameView['locale']
  readonly municipality: string
  readonly areas: readonly AreaListItem[]
  /** What the areas are called on the map. */
  readonly numbers: ReadonlyMap<string, number>
  readonly className: string
}

function AreaTree({ locale, municipality, areas, numbers, className }: AreaTreeProps) {
  const t = useTranslations('Areas')
  return (
    <ul className={className}>
      {areas.map(({ slug, name, promiseCount, children }) => (
        <li key={slug} className="area-tree__item">
          <p className="area-tree__row">
            <span>
              {numbers.has(slug) && <span className="area-tree__number">{numbers.get(slug)} </span>}
              <a href={paths.area(locale, municipality, slug)}>
                <Name of={name} page={locale} />
              </a>
            </span>
            <span className="area-tree__count">{t('promiseCount', { count: promiseCount })}</span>
          </p>
          {children.length > 0 && (
            <AreaTree
              className="area-tree__inner"
              locale={locale}
              municipality={municipality}
              areas={children}
              numbers={numbers}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

function numbersOn(map: AreaMapView | null): ReadonlyMap<string, number> {
  return new Map((map?.areas ?? []).flatMap(({ slug, number }) => (number === null ? [] : [[slug, number]])))
}
