import { useTranslations } from 'next-intl'
import type { AreaOnMap } from '@/domain/areas/area-map'
import type { LocaleKey } from '@/domain/locales/locales'
import type { LocalText } from '@/domain/translations/local-text'
import { paths } from '@/i18n/paths'
import { AreaMap } from '@/ui/areas/area-map'
import { Name } from '@/ui/kit/local-text'
import { hole, Sentence } from '@/ui/kit/sentence'

interface AreaNeighboursProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly name: LocalText
  readonly map: AreaOnMap
}

/** Where an area lies: a small map on which it is marked, and the areas around it by name. */
export function AreaNeighbours({ locale, municipality, name, map }: AreaNeighboursProps) {
  const t = useTranslations('AreaMap')
  return (
    <div className="area-around">
      <AreaMap locale={locale} municipality={municipality} map={map} here={map.here} />
      <div className="area-around__words">
        <p>
          <Sentence text={t('marked', { area: hole(0) })} parts={[<Name key="area" of={name} page={locale} />]} />
        </p>
        {map.neighbours.length > 0 && (
          <>
            <p id="grannar">{t('neighbours')}</p>
            <ol className="area-around__neighbours" aria-labelledby="grannar">
              {map.neighbours.map((area) => (
                <li key={area.slug}>
                  <a href={paths.area(locale, municipality, area.slug)}>
                    <Name of={area.name} page={locale} />
                  </a>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </div>
  )
}
