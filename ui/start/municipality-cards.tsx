import type { LocaleKey } from '@/domain/locales/locales'
import type { MunicipalityName } from '@/domain/municipalities/frame-view'
import { paths } from '@/i18n/paths'
import { Name } from '@/ui/kit/local-text'

interface MunicipalityCardsProps {
  readonly locale: LocaleKey
  readonly municipalities: readonly MunicipalityName[]
}

/** The municipalities that show their promises here, each a large link. */
export function MunicipalityCards({ locale, municipalities }: MunicipalityCardsProps) {
  if (municipalities.length === 0) return null
  return (
    <ul className="municipalities">
      {municipalities.map(({ slug, name }) => (
        <li key={slug}>
          <a className="municipalities__item" href={paths.home(locale, slug)}>
            <Name of={{ text: name, locale: 'sv' }} page={locale} />
          </a>
        </li>
      ))}
    </ul>
  )
}
