import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import { promiseStatuses } from '@/domain/promises/phase'
import { statusInAddress } from '@/domain/promises/promise-filter'
import type { FilterOption, PromiseListView } from '@/domain/promises/promise-view'
import { paths } from '@/i18n/paths'
import { Icon } from '@/ui/kit/icon'
import { FilterGroup } from '@/ui/promises/filter-group'

interface PromiseFilterFormProps {
  readonly locale: LocaleKey
  readonly municipality: string
  readonly view: PromiseListView
}

/**
 * A plain GET form: the choice stands in the address and can be shared. Folded on a phone, so that what was found comes
 * first; always open beside the list where there is room (promise-filter-form.css).
 */
export function PromiseFilterForm({ locale, municipality, view }: PromiseFilterFormProps) {
  const t = useTranslations('PromiseList')
  const words = useTranslations('Status.promise')
  const { filter, options } = view
  const list = paths.promises(locale, municipality)
  const statuses: readonly FilterOption[] = promiseStatuses.map((status) => ({
    value: statusInAddress[status],
    label: { text: words(status), locale },
    count: 0,
  }))
  const shared = { locale, withCounts: true }
  return (
    <details className="filter">
      <summary className="filter__summary">
        {t('filterHeading')}
        <Icon name="chevron" />
      </summary>
      <form className="filter__form" action={list} method="get">
        <FilterGroup {...shared} name="omrade" legend={t('area')} options={options.areas} chosen={filter.areas} />
        <FilterGroup
          locale={locale}
          withCounts={false}
          name="status"
          legend={t('status')}
          options={statuses}
          chosen={filter.statuses.map((status) => statusInAddress[status])}
        />
        <FilterGroup
          {...shared}
          name="malomrade"
          legend={t('focusArea')}
          options={options.focusAreas}
          chosen={filter.focusAreas}
        />
        <FilterGroup {...shared} name="part" legend={t('party')} options={options.parties} chosen={filter.parties} />
        <div className="filter__actions">
          <button className="button" type="submit">
            {t('apply')}
          </button>
        </div>
      </form>
    </details>
  )
}

/** Whether any choice stands in the address. */
export function isFiltered({ filter }: PromiseListView): boolean {
  return [filter.areas, filter.focusAreas, filter.statuses, filter.parties].some((chosen) => chosen.length > 0)
}
