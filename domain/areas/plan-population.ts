import { findArea } from './find-area'
import { inPopulationOrder, type PopulationRow } from './population'
import type { PopulationEntry, PopulationRowReading, RowProblem } from './population-file'

interface StoredArea {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly population: readonly PopulationRow[]
}

export type PopulationProblem =
  | RowProblem
  | { readonly code: 'areaUnknown' | 'areaAmbiguous'; readonly called: string }
  | { readonly code: 'agesOverlap'; readonly firstRow: number }
  | { readonly code: 'sourceDiffers'; readonly firstRow: number }

/** What the file says about one area in one year. */
export interface PlannedYear {
  readonly year: number
  /** Of both sexes, if the file has rows for them, else of women and men together. */
  readonly people: number
  readonly groups: number
  readonly state: 'new' | 'changed' | 'unchanged'
}

export interface PlannedPopulation<Area> {
  readonly area: Area
  readonly years: readonly PlannedYear[]
  /** All rows of the area as they would be stored; years that the file says nothing of stay. */
  readonly population: readonly PopulationRow[]
  readonly needsWriting: boolean
}

export interface PopulationPlan<Area> {
  readonly areas: readonly PlannedPopulation<Area>[]
  readonly problems: readonly { readonly row: number; readonly problem: PopulationProblem }[]
}

type Found<Area> = { readonly row: number; readonly entry: PopulationEntry; readonly area: Area }

/** What a table would change in the population of areas. A year in the file replaces the same year in the system. */
export function planPopulation<Area extends StoredArea>(
  rows: readonly PopulationRowReading[],
  areas: readonly Area[],
): PopulationPlan<Area> {
  const problems: { row: number; problem: PopulationProblem }[] = []
  const found: Found<Area>[] = []
  const byYear = new Map<string, Found<Area>[]>()
  for (const reading of rows) {
    const { row } = reading
    const called = reading.ok ? reading.entry.area : reading.area
    const search = findArea(areas, called)
    if (!reading.ok) problems.push(...reading.problems.map((problem) => ({ row, problem })))
    if (!search.ok && called !== '') problems.push({ row, problem: { code: search.problem, called } })
    if (!reading.ok || !search.ok) continue
    const one = { row, entry: reading.entry, area: search.area }
    const key = `${search.area.slug} ${reading.entry.year}`
    const sameYear = byYear.get(key) ?? []
    problems.push(...clashesWith(one, sameYear).map((problem) => ({ row, problem })))
    byYear.set(key, [...sameYear, one])
    found.push(one)
  }
  const named = new Set(found.map(({ area }) => area))
  const touched = areas.filter((area) => named.has(area))
  return { areas: touched.map((area) => planArea(area, entriesOf(area, found))), problems }
}

/** What contradicts an earlier row about the same area and year. */
function clashesWith<Area>({ entry: one }: Found<Area>, earlier: readonly Found<Area>[]): readonly PopulationProblem[] {
  const overlap = earlier.find(
    ({ entry }) => entry.sex === one.sex && entry.ages.from <= one.ages.to && one.ages.from <= entry.ages.to,
  )
  const otherSource = earlier.find(({ entry }) => entry.source !== one.source)
  return [
    ...(overlap === undefined ? [] : [{ code: 'agesOverlap', firstRow: overlap.row } as const]),
    ...(otherSource === undefined ? [] : [{ code: 'sourceDiffers', firstRow: otherSource.row } as const]),
  ]
}

function entriesOf<Area>(area: Area, found: readonly Found<Area>[]): readonly PopulationEntry[] {
  return found.filter((one) => one.area === area).map(({ entry }) => entry)
}

function planArea<Area extends StoredArea>(area: Area, entries: readonly PopulationEntry[]): PlannedPopulation<Area> {
  const given = grouped(entries)
  const years = [...new Set(given.map(({ year }) => year))].toSorted((one, other) => one - other)
  const kept = area.population.filter(({ year }) => !years.includes(year))
  const planned = years.map((year) => planYear(year, inYear(given, year), inYear(area.population, year)))
  return {
    area,
    years: planned,
    population: inPopulationOrder([...kept, ...given]),
    needsWriting: planned.some(({ state }) => state !== 'unchanged'),
  }
}

/** Ages of one band are counted together. */
function grouped(entries: readonly PopulationEntry[]): readonly PopulationRow[] {
  const rows = new Map<string, PopulationRow>()
  for (const { band, sex, year, source, count } of entries) {
    const key = `${year} ${band} ${sex}`
    rows.set(key, { age: band, sex, year, source, count: count + (rows.get(key)?.count ?? 0) })
  }
  return inPopulationOrder([...rows.values()])
}

function planYear(year: number, given: readonly PopulationRow[], stored: readonly PopulationRow[]): PlannedYear {
  const isSame = JSON.stringify(given.map(valuesOf)) === JSON.stringify(inPopulationOrder(stored).map(valuesOf))
  const together = given.filter(({ sex }) => sex === 'all')
  const counted = together.length > 0 ? together : given
  return {
    year,
    people: counted.reduce((sum, { count }) => sum + count, 0),
    groups: given.length,
    state: isSame ? 'unchanged' : stored.length === 0 ? 'new' : 'changed',
  }
}

function inYear(rows: readonly PopulationRow[], year: number): readonly PopulationRow[] {
  return rows.filter((row) => row.year === year)
}

function valuesOf({ age, sex, count, source }: PopulationRow) {
  return [age, sex, count, source]
}
