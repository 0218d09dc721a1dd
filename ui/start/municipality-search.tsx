import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import { paths } from '@/i18n/paths'

interface MunicipalitySearchProps {
  readonly locale: LocaleKey
  readonly query: string
}

export function MunicipalitySearch({ locale, query }: MunicipalitySearchProps) {
  const t = useTranslations('Start')
  return (
    <form className="hero__card" action={paths.start(locale)} method="get">
      <div>
        <label className="search__label" htmlFor="q">
          {t('searchLabel')}
        </label>
        <p className="search__hint" id="q-hint">
          {t('searchHint')}
        </p>
      </div>
      <div className="search__row">
        <input
          className="field"
          id="q"
          name="q"
          type="search"
          defaultValue={query}
          aria-describedby="q-hint"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
        />
        <button className="button" type="submit">
          {t('search')}
        </button>
      </div>
    </form>
  )
}
