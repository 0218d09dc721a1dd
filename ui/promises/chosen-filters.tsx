import { useTranslations } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { FilterOption, PromiseListView } from '@/domain/promises/promise-view'
import { Fact, Facts } from '@/ui/kit/facts'
import { Name } from '@/ui/kit/local-text'
import { Names } from '@/ui/kit/names'

interface ChosenFiltersProps {
  readonly locale: LocaleKey
  readonly view: PromiseListView
}

/** What the list is narrowed to, in words: the form itself may be folded. */
export function ChosenFilters({ locale, view }: ChosenFiltersProps) {
  const t = useTranslations('PromiseList')
  const words = useTranslations('Status.promise')
  const { filter, options } = view
  const named = (from: readonly FilterOption[], chosen: readonly string[]) =>
    from
      .filter(({ value }) => chosen.includes(value))
      .map(({ value, label }) => <Name key={value} of={label} page={locale} />)
  const groups = [
    { label: t('area'), chosen: named(options.areas, filter.areas) },
    { label: t('status'), chosen: filter.statuses.map((status) => <bdi key={status}>{words(status)}</bdi>) },
    { label: t('focusArea'), chosen: named(options.focusAreas, filter.focusAreas) },
    { label: t('party'), chosen: named(options.parties, filter.parties) },
  ].filter(({ chosen }) => chosen.length > 0)
  if (groups.length === 0) return null
  return (
    <Facts>
      {groups.map(({ label, chosen }) => (
        <Fact key={label} label={label}>
          <Names of={chosen} />
        </Fact>
      ))}
    </Facts>
  )
}
