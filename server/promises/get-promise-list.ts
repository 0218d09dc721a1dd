import 'server-only'
import type { PromiseFacts } from '@/cms/queries/promise-facts'
import { loadPromiseWords } from '@/cms/queries/promise-words'
import type { Reading } from '@/cms/queries/reading'
import type { LocaleKey } from '@/domain/locales/locales'
import { readPageNumber } from '@/domain/promises/page-number'
import { type PromiseStatus, promiseStatuses } from '@/domain/promises/phase'
import { readPromiseFilter } from '@/domain/promises/promise-filter'
import { matchesFilter } from '@/domain/promises/promise-matches'
import type { FilterOption, PromiseListView } from '@/domain/promises/promise-view'
import { pageWords } from '@/server/platform/words'
import { filterOptions } from '@/server/promises/filter-options'
import { namesOf } from '@/server/views/names'
import { statusOf, toPromiseCards } from '@/server/views/promise-card'
import { municipalityNames, promiseFacts } from '@/server/views/shared-reads'

type Query = Parameters<typeof readPromiseFilter>[0]

/** Promises on one page of the list. */
const pageSize = 50

/** The promises of a municipality, filtered and paged as the address says. Three statements. */
export async function getPromiseList(
  db: Reading,
  municipality: string,
  locale: LocaleKey,
  query: Query,
  size = pageSize,
): Promise<PromiseListView> {
  const words = pageWords(locale)
  const [facts, named] = await Promise.all([
    promiseFacts(db, municipality),
    municipalityNames(db, municipality, locale),
  ])
  const names = namesOf(named, words)
  const listed = facts.map((one) => ({
    facts: one,
    status: statusOf(one),
    areas: names.slugs(one.areas),
    focusAreas: names.slugs(one.focusAreas),
    parties: names.slugs(one.parties),
  }))
  const options = filterOptions(listed, names, words)
  const values = (list: readonly FilterOption[]) => list.map((option) => option.value)
  const { filter, unknown } = readPromiseFilter(query, {
    areas: values(options.areas),
    focusAreas: values(options.focusAreas),
    parties: values(options.parties),
  })
  const found = listed.filter((one) => matchesFilter(one, filter, names.familyOfArea))
  const pages = Math.max(1, Math.ceil(found.length / size))
  const page = readPageNumber(query.sida, pages)
  const shown = found.slice((page - 1) * size, page * size).map((one) => one.facts)
  const stored = await loadPromiseWords(db, shown.map(idOf), locale)
  const cards = toPromiseCards(shown, stored, names, words)
  const counts = countsOf(found.map((one) => one.status))
  const notices = words.notices()
  return { cards, found: found.length, total: listed.length, page, pages, counts, filter, unknown, options, notices }
}

function idOf(facts: PromiseFacts): string {
  return facts.id
}

/** How many promises stand under each word. */
function countsOf(statuses: readonly PromiseStatus[]): Readonly<Record<PromiseStatus, number>> {
  const count = (status: PromiseStatus) => statuses.filter((one) => one === status).length
  const [upcoming = 0, ongoing = 0, late = 0, ended = 0] = promiseStatuses.map(count)
  return { upcoming, ongoing, late, ended }
}
