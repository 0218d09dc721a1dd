import { type TableFilter, writeTableFilter } from '@/domain/activities/table-filter'
import { pageWords, tableWords } from './activity-words'

interface Props {
  readonly path: string
  readonly filter: TableFilter
  readonly pages: number
}

export function ActivityPager({ path, filter, pages }: Props) {
  const page = filter.sida
  const to = (sida: number) => `${path}?${writeTableFilter(filter, { sida })}`
  return (
    <nav aria-label={tableWords.pages} className="activities__pager">
      {page > 1 && <a href={to(page - 1)}>{tableWords.previous}</a>}
      <span>{pageWords(page, pages)}</span>
      {page < pages && <a href={to(page + 1)}>{tableWords.next}</a>}
    </nav>
  )
}
