import type { PromiseStatus } from '@/domain/promises/phase'
import type { PromiseFilter } from '@/domain/promises/promise-view'

interface Matchable {
  readonly status: PromiseStatus
  /** Slugs of the areas, focus areas (`a`–`h`) and parties of the promise. */
  readonly areas: readonly string[]
  readonly focusAreas: readonly string[]
  readonly parties: readonly string[]
}

/**
 * Whether a promise passes a filter: any value within a kind, every kind together. `familyOfArea` gives the slugs of
 * an area with everything inside and around it, for a promise to the whole municipality also concerns its parts.
 */
export function matchesFilter(
  promise: Matchable,
  filter: PromiseFilter,
  familyOfArea: (slug: string) => ReadonlySet<string>,
): boolean {
  return (
    (filter.statuses.length === 0 || filter.statuses.includes(promise.status)) &&
    sharesOne(filter.focusAreas, promise.focusAreas) &&
    sharesOne(filter.parties, promise.parties) &&
    (filter.areas.length === 0 ||
      filter.areas.some((area) => {
        const family = familyOfArea(area)
        return promise.areas.some((own) => family.has(own))
      }))
  )
}

function sharesOne(chosen: readonly string[], own: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((value) => own.includes(value))
}
