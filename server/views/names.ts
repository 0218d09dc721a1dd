import 'server-only'
import type { Named } from '@/cms/queries/municipality-names'
import { familyOf } from '@/domain/areas/area-family'
import type { AreaLink } from '@/domain/areas/area-link'
import type { OrganisationName } from '@/domain/organisations/organisation-name'
import type { PageWords } from '@/server/platform/words'

/** What promises of a municipality point at, found by id. */
export interface Names {
  readonly all: readonly Named[]
  /** Only those that have a page of their own. */
  readonly areas: (ids: readonly string[]) => readonly AreaLink[]
  readonly organisations: (ids: readonly string[]) => readonly OrganisationName[]
  readonly slugs: (ids: readonly string[]) => readonly string[]
  /** Slugs of an area with everything inside and around it. */
  readonly familyOfArea: (slug: string) => ReadonlySet<string>
}

export function namesOf(all: readonly Named[], words: PageWords): Names {
  const byId = new Map(all.map((named) => [named.id, named]))
  const areas = all.filter((named) => named.collection === 'areas')
  const found = (ids: readonly string[]) => ids.map((id) => byId.get(id)).filter((named) => named !== undefined)
  const link = (named: Named) => ({ slug: named.slug, name: words.name(named.words) })
  return {
    all,
    areas: (ids) => found(ids.filter((id) => byId.get(id)?.listed === true)).map(link),
    organisations: (ids) => found(ids).map(link),
    slugs: (ids) => found(ids).map((named) => named.slug),
    familyOfArea: (slug) => {
      const start = areas.find((area) => area.slug === slug)
      if (start === undefined) return new Set([slug])
      return new Set(found([...familyOf(start.id, areas)]).map((named) => named.slug))
    },
  }
}
