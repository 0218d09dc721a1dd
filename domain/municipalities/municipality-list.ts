import type { MunicipalityName } from '@/domain/municipalities/frame-view'
import { matchesMunicipality, namesLike } from '@/domain/municipalities/name-search'

/** A county (län) with its municipalities, as the public register has them. The names are Swedish. */
export interface County {
  readonly code: string
  readonly name: string
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
}

/** A municipality that shows its promises here. Its code is null until somebody has given it one. */
export interface PublishedMunicipality extends MunicipalityName {
  readonly code: string | null
}

export interface CountyView {
  readonly code: string
  readonly name: string
  readonly using: readonly MunicipalityName[]
  /** Names of those that do not use the service. */
  readonly others: readonly string[]
}

/** Every municipality of the country: those that use the service, and all by county. */
export interface AllMunicipalities {
  readonly kind: 'all'
  readonly using: readonly MunicipalityName[]
  readonly counties: readonly CountyView[]
}

/** What a search found. */
export interface FoundMunicipalities {
  readonly kind: 'found'
  readonly query: string
  readonly using: readonly MunicipalityName[]
  /** Those that fit but do not use the service, with the county they lie in. */
  readonly others: readonly { readonly name: string; readonly county: string }[]
  /** When nothing fits: names that are spelled almost so. */
  readonly similar: readonly string[]
}

const inSwedish = new Intl.Collator('sv')

/** All municipalities by county, each county's names in Swedish order. A published one stands where its code says. */
export function listMunicipalities(
  counties: readonly County[],
  published: readonly PublishedMunicipality[],
): AllMunicipalities {
  const used = new Set(published.map(({ code }) => code))
  return {
    kind: 'all',
    using: published,
    counties: counties.map(({ code, name, municipalities }) => ({
      code,
      name,
      using: published.filter((one) => municipalities.some((listed) => listed.code === one.code)),
      others: municipalities
        .filter((one) => !used.has(one.code))
        .map((one) => one.name)
        .toSorted(inSwedish.compare),
    })),
  }
}

/** The municipalities that fit what somebody typed. One that uses the service is found by its name in the register too. */
export function findMunicipalities(
  counties: readonly County[],
  published: readonly PublishedMunicipality[],
  query: string,
): FoundMunicipalities {
  const listed = counties.flatMap((county) => county.municipalities.map((one) => ({ ...one, county: county.name })))
  const fitting = listed.filter(({ name }) => matchesMunicipality(name, query))
  const codes = new Set(fitting.map(({ code }) => code))
  const using = published.filter(
    ({ name, code }) => matchesMunicipality(name, query) || (code !== null && codes.has(code)),
  )
  const used = new Set(published.map(({ code }) => code))
  const others = fitting
    .filter(({ code }) => !used.has(code))
    .map(({ name, county }) => ({ name, county }))
    .toSorted((one, other) => inSwedish.compare(one.name, other.name))
  const isEmpty = using.length + others.length === 0
  const names = new Set([...published, ...listed].map(({ name }) => name))
  return { kind: 'found', query, using, others, similar: isEmpty ? namesLike([...names], query) : [] }
}
