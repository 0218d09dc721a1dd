import type { AreaMapView, MappedArea } from '@/domain/areas/area-map'
import { mapSizes } from '@/domain/areas/area-map'
import { factsOf, type LocaleKey } from '@/domain/locales/locales'
import { paths } from '@/i18n/paths'

interface AreaMapProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly map: AreaMapView
  /** The area that the page is about: marked, and no link. */
  readonly here?: string
}

/** A letter of a name, in units of the drawing on a wide screen. */
const letterWidth = { latin: 6.9, cyrillic: 7.5, arabic: 7, ethiopic: 11 } as const

/**
 * The areas drawn, each a link that is called by its number and name. Labels are placed by percentages of the picture
 * while their own size follows the reader's text size, so that they can be read however small the map is.
 */
export function AreaMap({ locale, municipality, map, here }: AreaMapProps) {
  const { width, height } = mapSizes[map.shape]
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it holds links, each with its text; the heading above names it.
    <svg className={`area-map area-map--${map.shape}`}>
      {map.areas.map((area) => {
        const shape = <Shape key={area.slug} area={area} size={{ width, height }} page={locale} />
        if (area.slug === here || area.number === null)
          return (
            <g key={area.slug} className={classOf(area, area.slug === here ? 'here' : 'around')}>
              {shape}
            </g>
          )
        return (
          <a
            key={area.slug}
            className={classOf(area, area.hasPromises ? 'promised' : 'plain')}
            href={paths.area(locale, municipality, area.slug)}
          >
            {shape}
          </a>
        )
      })}
    </svg>
  )
}

interface ShapeProps {
  readonly area: MappedArea
  readonly size: { readonly width: number; readonly height: number }
  readonly page: LocaleKey
}

function Shape({ area: { path, role, number, name, ...area }, size: { width, height }, page }: ShapeProps) {
  const at = { x: percent(area.x, width), y: percent(area.y, height) }
  const fits = name.text.length * letterWidth[factsOf(name.locale).script] < area.room
  return (
    <>
      {path !== null && (
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <path className="area-map__face" d={path} />
        </svg>
      )}
      {role === 'area' ? <circle className="area-map__badge" cx={at.x} cy={at.y} /> : <Square role={role} {...at} />}
      {number !== null && (
        <>
          <text className="area-map__number" {...at}>
            {number}
          </text>
          <text
            className={fits ? 'area-map__name area-map__name--fits' : 'area-map__name'}
            {...at}
            lang={name.locale === page ? undefined : name.locale}
          >
            {name.text}
          </text>
        </>
      )}
    </>
  )
}

interface SquareProps {
  readonly role: 'larger' | 'place'
  readonly x: string
  readonly y: string
}

/** A place stands on its corner. */
function Square({ role, x, y }: SquareProps) {
  const side = role === 'place' ? '1.35rem' : '1.55rem'
  return <rect className={`area-map__badge area-map__badge--${role}`} x={x} y={y} width={side} height={side} />
}

function classOf({ role }: MappedArea, kind: string): string {
  return `area-map__area area-map__area--${role} area-map__area--${kind}`
}

function percent(value: number, of: number): string {
  return `${Math.round((1000 * value) / of) / 10}%`
}
