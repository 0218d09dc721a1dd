import { cleanLine, foldTight } from '@/domain/activities/clean-text'
import type { AgeBand, Sex } from './population'
import { type Ages, bandOf, readAges } from './read-ages'

export const populationColumns = ['area', 'age', 'sex', 'count', 'year', 'source'] as const
export type PopulationColumn = (typeof populationColumns)[number]

const names: Readonly<Record<PopulationColumn, readonly string[]>> = {
  area: ['område', 'area', 'områdesnamn', 'stadsdel', 'adressdel', 'slug'],
  age: ['ålder', 'age', 'åldersgrupp', 'åldersklass'],
  sex: ['kön', 'sex'],
  count: ['antal', 'count', 'folkmängd', 'befolkning'],
  year: ['år', 'year'],
  source: ['källa', 'source'],
}

export type PopulationFileRefusal =
  | { readonly code: 'tableEmpty' }
  | { readonly code: 'rowsMissing' }
  | { readonly code: 'columnsMissing'; readonly columns: readonly PopulationColumn[] }
  | { readonly code: 'columnTwice'; readonly column: PopulationColumn }

export type RowProblem =
  | { readonly code: 'areaMissing' }
  | { readonly code: 'ageUnknown'; readonly text: string }
  | { readonly code: 'ageAcrossBands'; readonly text: string }
  | { readonly code: 'sexUnknown'; readonly text: string }
  | { readonly code: 'countUnknown'; readonly text: string }
  | { readonly code: 'yearUnknown'; readonly text: string }
  | { readonly code: 'sourceMissing' }

/** A row of the table as numbers. Ages are what the table says, the band is what we keep. */
export interface PopulationEntry {
  readonly area: string
  readonly ages: Ages
  readonly band: AgeBand
  readonly sex: Sex
  readonly count: number
  readonly year: number
  readonly source: string
}

export type PopulationRowReading =
  | { readonly row: number; readonly ok: true; readonly entry: PopulationEntry }
  | { readonly row: number; readonly ok: false; readonly area: string; readonly problems: readonly RowProblem[] }

export type PopulationReading =
  | { readonly ok: true; readonly rows: readonly PopulationRowReading[] }
  | { readonly ok: false; readonly refusals: readonly PopulationFileRefusal[] }

const sexWords: Readonly<Record<string, Sex>> = {
  ...{ kvinna: 'woman', kvinnor: 'woman', woman: 'woman', women: 'woman', k: 'woman' },
  ...{ man: 'man', män: 'man', men: 'man', m: 'man' },
  ...{ alla: 'all', all: 'all', båda: 'all', totalt: 'all', total: 'all' },
}

/** Reads cells as population. The first row that holds anything is the header; its columns may stand in any order. */
export function readPopulation(records: readonly (readonly string[])[]): PopulationReading {
  const headerAt = records.findIndex(isFilled)
  const header = records[headerAt]
  if (header === undefined) return { ok: false, refusals: [{ code: 'tableEmpty' }] }
  const columns = header.map(columnOf)
  const missing = populationColumns.filter((column) => !columns.includes(column))
  const twice = populationColumns.filter((column) => columns.filter((one) => one === column).length > 1)
  const refusals: PopulationFileRefusal[] = [
    ...(missing.length > 0 ? [{ code: 'columnsMissing', columns: missing } as const] : []),
    ...twice.map((column) => ({ code: 'columnTwice', column }) as const),
  ]
  if (refusals.length > 0) return { ok: false, refusals }
  const body = records.map((cells, index) => ({ cells, row: index + 1 })).slice(headerAt + 1)
  const filled = body.filter(({ cells }) => isFilled(cells))
  if (filled.length === 0) return { ok: false, refusals: [{ code: 'rowsMissing' }] }
  const cellIn = (cells: readonly string[]) => (column: PopulationColumn) =>
    cleanLine(cells[columns.indexOf(column)] ?? '')
  return { ok: true, rows: filled.map(({ cells, row }) => readRow(row, cellIn(cells))) }
}

/** How many headers we know; tells which separator a file uses. */
export function countPopulationColumns(header: readonly string[]): number {
  return header.filter((name) => columnOf(name) !== null).length
}

function columnOf(name: string): PopulationColumn | null {
  const folded = foldTight(name)
  return populationColumns.find((column) => names[column].includes(folded)) ?? null
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cleanLine(cell) !== '')
}

function readRow(row: number, cell: (column: PopulationColumn) => string): PopulationRowReading {
  const [area, age, source] = [cell('area'), cell('age'), cell('source')]
  const ages = readAges(age)
  const band = ages && bandOf(ages)
  const sex = sexWords[foldTight(cell('sex'))]
  const count = readCount(cell('count'))
  const year = readYear(cell('year'))
  const problems: RowProblem[] = []
  if (area === '') problems.push({ code: 'areaMissing' })
  if (ages === null) problems.push({ code: 'ageUnknown', text: age })
  else if (band === null) problems.push({ code: 'ageAcrossBands', text: age })
  if (sex === undefined) problems.push({ code: 'sexUnknown', text: cell('sex') })
  if (count === null) problems.push({ code: 'countUnknown', text: cell('count') })
  if (year === null) problems.push({ code: 'yearUnknown', text: cell('year') })
  if (source === '') problems.push({ code: 'sourceMissing' })
  if (problems.length > 0 || ages === null || band === null || sex === undefined || count === null || year === null) {
    return { row, ok: false, area, problems }
  }
  return { row, ok: true, entry: { area, ages, band, sex, count, year, source } }
}

/** Spaces of any kind may stand between thousands. */
function readCount(text: string): number | null {
  const plain = text.replace(/\s/g, '')
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null
}

function readYear(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= 1990 && year <= 2100 ? year : null
}
