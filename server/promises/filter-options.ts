import 'server-only'
import type { Named } from '@/cms/queries/municipality-names'
import type { FilterOption, PromiseListView } from '@/domain/promises/promise-view'
import type { PageWords } from '@/server/platform/words'
import type { Names } from '@/server/views/names'

/** A promise by what it can be chosen by: slugs. */
interface Choosable {
  readonly areas: readonly string[]
  readonly focusAreas: readonly string[]
  readonly parties: readonly string[]
}

/** What the list can be filtered by, with how many promises each choice would show. */
export function filterOptions(
  listed: readonly Choosable[],
  names: Names,
  words: PageWords,
): PromiseListView['options'] {
  const of = (collection: Named['collection']) => names.all.filter((named) => named.collection === collection)
  const option = (named: Named, count: number, column?: string): FilterOption => ({
    value: named.slug,
    label: words.name(named.words, column),
    count,
  })
  const concerning = (slug: string) => {
    const family = names.familyOfArea(slug)
    return listed.filter((one) => one.areas.some((area) => family.has(area))).length
  }
  const within = (slug: string) => listed.filter((one) => one.focusAreas.includes(slug)).length
  const givenBy = (slug: string) => listed.filter((one) => one.parties.includes(slug)).length
  return {
    areas: byLabel(
      of('areas')
        .filter((named) => named.listed === true)
        .map((named) => option(named, concerning(named.slug))),
    ),
    focusAreas: of('focus-areas')
      .toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
      .map((named) => option(named, within(named.slug), 'title_public')),
    parties: byLabel(of('organisations').map((named) => option(named, givenBy(named.slug)))).filter(
      ({ count }) => count > 0,
    ),
  }
}

function byLabel(options: readonly FilterOption[]): readonly FilterOption[] {
  return options.toSorted((one, other) => one.label.text.localeCompare(other.label.text, 'sv'))
}
