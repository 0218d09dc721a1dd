import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { AreaListItem } from '@/domain/areas/area-view'
import type { LocaleKey } from '@/domain/locales/locales'

interface FindAreaProps {
  readonly locale: LocaleKey
  readonly action: string
  readonly areas: readonly AreaListItem[]
  /** The way to the map, or null without one. */
  readonly map: ReactNode
}

/** From the home page to the promises of one's own area in one choice and one press (RES-01). */
export function FindArea({ locale, action, areas, map }: FindAreaProps) {
  const t = useTranslations('Home')
  const list = useTranslations('PromiseList')
  return (
    <form className="hero__card" action={action} method="get" aria-labelledby="hitta">
      <h2 id="hitta">{t('findArea')}</h2>
      <p>{t('findAreaHelp')}</p>
      <div className="find-area__choice">
        <label htmlFor="omrade">{t('areaLabel')}</label>
        <select className="field" id="omrade" name="omrade">
          <option value="">{list('all')}</option>
          {flattened(areas).map(({ slug, name }) => (
            <option key={slug} value={slug} lang={name.locale === locale ? undefined : name.locale}>
              {name.text}
            </option>
          ))}
        </select>
      </div>
      <button className="button" type="submit">
        {t('showArea')}
      </button>
      {map}
    </form>
  )
}

/** Every area once: a district can lie in two larger areas. */
function flattened(areas: readonly AreaListItem[]): readonly AreaListItem[] {
  const all = areas.flatMap((area): readonly AreaListItem[] => [area, ...flattened(area.children)])
  return all.filter(({ slug }, index) => all.findIndex((other) => other.slug === slug) === index)
}
