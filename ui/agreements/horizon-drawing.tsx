import { useFormatter, useTranslations } from 'next-intl'
import type { HorizonView } from '@/domain/agreements/agreement-view'
import { horizonScale } from '@/domain/agreements/horizon-scale'

interface HorizonDrawingProps {
  readonly horizons: readonly HorizonView[]
}

/**
 * The horizons as bars along one axis of years. Time runs from left to right in every script, as on the charts that
 * people know. The words beside it say the same, so it is not read aloud.
 */
export function HorizonDrawing({ horizons }: HorizonDrawingProps) {
  const t = useTranslations('Agreement')
  const format = useFormatter()
  const { ticks, at } = horizonScale(horizons)
  const place = (year: number) => `${at(year) * 100}%`
  return (
    <div className="horizon-drawing" aria-hidden="true">
      {horizons.map(({ kind, yearsFrom, yearsTo }) => (
        <div key={`${kind}-${yearsFrom}`}>
          <p className="horizon-drawing__name">{t(`horizon.${kind}`)}</p>
          <svg className="horizon-drawing__row" aria-hidden="true" focusable="false">
            <rect className="horizon-drawing__track" width="100%" height="100%" />
            {ticks.slice(1, -1).map((year) => (
              <line key={year} className="horizon-drawing__tick" x1={place(year)} x2={place(year)} y1="0" y2="100%" />
            ))}
            <rect
              className={`horizon-drawing__bar horizon-drawing__bar--${kind}`}
              x={place(yearsFrom)}
              width={`${(at(yearsTo) - at(yearsFrom)) * 100}%`}
              height="100%"
              rx="4"
            />
          </svg>
        </div>
      ))}
      <svg className="horizon-drawing__axis" aria-hidden="true" focusable="false">
        {ticks.map((year) => (
          <text key={year} x={place(year)} y="1em" textAnchor={anchorOf(year, ticks)}>
            {format.number(year)}
          </text>
        ))}
      </svg>
      <p className="horizon-drawing__unit">{t('axis')}</p>
    </div>
  )
}

/** The first and the last number must not stick out of the drawing. */
function anchorOf(year: number, ticks: readonly number[]): 'start' | 'middle' | 'end' {
  if (year === ticks[0]) return 'start'
  return year === ticks.at(-1) ? 'end' : 'middle'
}
