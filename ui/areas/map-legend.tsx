import { useTranslations } from 'next-intl'
import type { MappedArea } from '@/domain/areas/area-map'

interface MapLegendProps {
  readonly areas: readonly MappedArea[]
}

/** What the map shows, in words: only what is on it. */
export function MapLegend({ areas }: MapLegendProps) {
  const t = useTranslations('AreaMap')
  const has = (wanted: (area: MappedArea) => boolean) => areas.some(wanted)
  return (
    <div className="map-legend">
      <p>{t('numbers')}</p>
      <ul className="map-legend__signs">
        {has(({ hasPromises }) => hasPromises) && <Sign kind="promised">{t('promised')}</Sign>}
        {has(({ hasPromises }) => !hasPromises) && <Sign kind="plain">{t('plain')}</Sign>}
        {has(({ role }) => role === 'larger') && <Sign kind="larger">{t('larger')}</Sign>}
        {has(({ role }) => role === 'place') && <Sign kind="place">{t('place')}</Sign>}
      </ul>
    </div>
  )
}

interface SignProps {
  readonly kind: 'promised' | 'plain' | 'larger' | 'place'
  readonly children: string
}

function Sign({ kind, children }: SignProps) {
  return (
    <li className="map-legend__sign">
      <svg className={`map-legend__picture area-map__area--${kind}`} viewBox="-14 -14 28 28" aria-hidden="true">
        {kind === 'promised' || kind === 'plain' ? (
          <>
            <rect className="area-map__face" x="-12" y="-12" width="24" height="24" />
            <circle className="area-map__badge map-legend__badge" r="6" />
          </>
        ) : (
          <rect
            className={`area-map__badge map-legend__badge map-legend__badge--${kind}`}
            x="-8"
            y="-8"
            width="16"
            height="16"
          />
        )}
      </svg>
      {children}
    </li>
  )
}
