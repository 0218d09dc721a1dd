import '@/ui/areas/map-link.css'
import '@/ui/areas/area-map.css'
import { useTranslations } from 'next-intl'
import { type AreaMapView, mapSizes } from '@/domain/areas/area-map'

interface MapLinkProps {
  readonly href: string
  readonly map: AreaMapView
}

/** The way to the map, with a glimpse of it. */
export function MapLink({ href, map }: MapLinkProps) {
  const t = useTranslations('AreaMap')
  const { width, height } = mapSizes[map.shape]
  return (
    <a className="map-link" href={href}>
      <svg className="map-link__picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {map.areas.map(({ slug, role, path }) =>
          path === null ? null : (
            <g key={slug} className={`area-map__area--${role}`}>
              <path className="area-map__face" d={path} />
            </g>
          ),
        )}
      </svg>
      {t('onMap')}
    </a>
  )
}
