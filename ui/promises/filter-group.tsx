import { useFormatter } from 'next-intl'
import type { LocaleKey } from '@/domain/locales/locales'
import type { FilterOption } from '@/domain/promises/promise-view'
import { Name } from '@/ui/kit/local-text'

interface FilterGroupProps {
  readonly locale: LocaleKey
  readonly name: string
  readonly legend: string
  readonly options: readonly FilterOption[]
  readonly chosen: readonly string[]
  readonly withCounts: boolean
}

export function FilterGroup({ locale, name, legend, options, chosen, withCounts }: FilterGroupProps) {
  const format = useFormatter()
  if (options.length === 0) return null
  return (
    <fieldset>
      <legend className="filter__legend">{legend}</legend>
      {options.map(({ value, label, count }) => (
        <label key={value} className="filter__option">
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
          <Name of={label} page={locale} />
          {withCounts && <span className="filter__count">{format.number(count)}</span>}
        </label>
      ))}
    </fieldset>
  )
}
