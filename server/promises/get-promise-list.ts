import 'server-only'
import { loadMunicipalityNames, type Named } from '@/cms/queries/municipality-names'
import { loadPromiseFacts } from '@/cms/queries/promise-facts'
import type { Reading } from '@/cms/queries/reading'
import type { LocaleKey } from '@/domain/locales/locales'
import { type PromiseStatus, promiseStatuses } from '@/domain/promises/phase'
import { readPromiseFilter } from '@/domain/promises/promise-filter'
import { matchesFilter } from '@/domain/promises/promise-matches'
import type { FilterOption, PromiseCardView, PromiseListView } from '@/domain/promises/promise-view'
import { type PageWords, pageWords } from '@/server/platform/words'
import { type Names, namesOf } from '@/server/views/names'
import { toPromiseCard } from '@/server/views/promise-card'

type Query = Parameters<typeof readPromiseFilter>[0]

interface Listed {
  readonly card: PromiseCardView
  readonly areas: readonly string[]
  readonly focusAreas: readonly string[]
  readonly parties: readonly string[]
}

/** The promises of a municipality, filtered as the address says. Two statements. */
export async function getPromiseList(
  db: Reading,
  municipality: string,
  locale: LocaleKey,
  query: Query,
): Promise<PromiseListView> {
  const words = pageWords(locale)
  const [facts, named] = await Promise.all([
    loadPromiseFacts(db, municipality, locale),
    loadMunicipalityNames(db, municipality, locale),
  ])
  const names = namesOf(named, words)
  const listed: readonly Listed[] = facts.map((one) => ({
    card: toPromiseCard(one, names, words),
    areas: names.slugs(one.areas),
    focusAreas: names.slugs(one.focusAreas),
    parties: names.slugs(one.parties),
  }))
  const options = optionsOf(listed, names, words)
  const values = (list: readonly FilterOption[]) => list.map((option) => option.value)
  const { filter, unknown } = readPromiseFilter(query, {
    areas: values(options.areas),
    focusAreas: values(options.focusAreas),
    parties: values(options.parties),
  })
  const cards = listed
    .filter((one) => matchesFilter({ ...one, status: one.card.status }, filter, names.familyOfArea))
    .map(({ card }) => card)
  return { cards, total: listed.length, counts: countsOf(cards), filter, unknown, options, notices: words.notices() }
}

/** How many promises stand under each word. */
export function countsOf(cards: readonly PromiseCardView[]): Readonly<Record<PromiseStatus, number>> {
  const count = (status: PromiseStatus) => cards.filter((card) => card.status === status).length
  const [upcoming, ongoing, late, ended] = promiseStatuses.map(count)
  return { upcoming: upcoming ?? 0, ongoing: ongoing ?? 0, late: late ?? 0, ended: ended ?? 0 }
}

function optionsOf(listed: readonly Listed[], names: Names, words: PageWords): PromiseListView['options'] {
  const areas = names.all.filter((named) => named.collection === 'areas' && named.listed === true)
  const focusAreas = names.all.filter((named) => named.collection === 'focus-areas')
  const organisations = names.all.filter((named) => named.collection === 'organisations')
  const option = (named: Named, count: number, column?: string): FilterOption => ({
    value: named.slug,
    label: words.name(named.words, column),
    count,
  })
  const inOrder = (list: readonly FilterOption[]) =>
    list.toSorted((one, other) => one.label.text.localeCompare(other.label.text, 'sv'))
  const concerning = (slug: string) => {
    const family = names.familyOfArea(slug)
    return listed.filter((one) => one.areas.some((area) => family.has(area))).length
  }
  return {
    areas: inOrder(areas.map((named) => option(named, concerning(named.slug)))),
    focusAreas: focusAreas
      .toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
      .map((named) =>
        option(named, listed.filter((one) => one.focusAreas.includes(named.slug)).length, 'title_public'),
      ),
    parties: inOrder(
      organisations
        .map((named) => option(named, listed.filter((one) => one.parties.includes(named.slug)).length))
        .filter(({ count }) => count > 0),
    ),
  }
}
