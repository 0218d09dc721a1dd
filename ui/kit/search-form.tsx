import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import { paths } from '@/i18n/paths'
import { Icon } from '@/ui/kit/icon'

interface SearchFormProps {
  readonly locale: LocaleKey
  /** Slug of the municipality whose pages are searched. */
  readonly municipality: string
  /** What was searched for, as typed. */
  readonly query?: string
  /** In the header of every page: one line, its label for those who hear the page. */
  readonly isCompact?: boolean
}

/** Search in the pages of a municipality: a plain GET form. */
export function SearchForm({ locale, municipality, query = '', isCompact = false }: SearchFormProps) {
  const t = useTranslations('Search')
  const id = isCompact ? 'sok-overst' : 'sok'
  return (
    <search className={isCompact ? 'search-form search-form--compact' : 'search-form'}>
      <form action={paths.search(locale, municipality)} method="get">
        <label className={isCompact ? 'visually-hidden' : 'search-form__label'} htmlFor={id}>
          {t('label')}
        </label>
        <div className="search-form__row">
          <input
            className="field search-form__field"
            id={id}
            name="q"
            type="search"
            defaultValue={query}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="search"
          />
          <button className="button search-form__button" type="submit">
            {isCompact && <Icon name="search" />}
            <span className={isCompact ? 'visually-hidden' : undefined}>{t('search')}</span>
          </button>
        </div>
      </form>
    </search>
  )
}
