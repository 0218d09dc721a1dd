import type { OrganisationName } from '@/domain/organisations/organisation-name'
import type { Day } from '@/domain/shared/day'

export interface Party {
  readonly organisation: OrganisationName
  /** Null where nobody has written it down. */
  readonly joined: Day | null
}

export interface Joining {
  readonly day: Day
  readonly organisations: readonly OrganisationName[]
}

/** Who joined on which day, the first day first. Parties whose day is not known are not part of the history. */
export function joiningHistory(parties: readonly Party[]): readonly Joining[] {
  const days = new Set(parties.map(({ joined }) => joined).filter((joined) => joined !== null))
  return [...days].toSorted().map((day) => ({
    day,
    organisations: parties.filter(({ joined }) => joined === day).map(({ organisation }) => organisation),
  }))
}
