import { describe, expect, test } from 'vitest'
import { planPopulation } from './plan-population'
import type { PopulationRow } from './population'
import { readPopulation } from './population-file'
import { bandOf, readAges } from './read-ages'

const header = ['Område', 'Ålder', 'Kön', 'Antal', 'År', 'Källa']
const row = (area: string, age: string, sex = 'kvinnor', count = '10', year = '2025', source = 'SCB') => [
  ...[area, age, sex, count, year, source],
]
const area = (slug: string, name: string, population: readonly PopulationRow[] = []) => ({
  ...{ id: slug, slug, name, population },
})
const areas = [area('centrum', 'Centrum'), area('hagalid', 'Hagalid')]

function planOf(rows: readonly string[][], known = areas, columns = header) {
  const reading = readPopulation([columns, ...rows])
  if (!reading.ok) throw new Error(reading.refusals.map(({ code }) => code).join())
  return planPopulation(reading.rows, known)
}
const codesOf = (...rows: readonly string[][]) => planOf(rows).problems.map(({ row, problem }) => [row, problem.code])

describe('an age', () => {
  test.each([
    ['17', '16-24'],
    ['0 år', '0-15'],
    ['16–24', '16-24'],
    ['16-19 år', '16-24'],
    ['80+', '80+'],
    ['100 år eller äldre', '80+'],
    ['85-', '80+'],
  ])('%s belongs to %s', (text, band) => {
    const ages = readAges(text)
    expect(ages && bandOf(ages)).toBe(band)
  })

  test.each(['', 'gammal', '24-16', '1990', '16-24-30'])('is not %j', (text) => {
    expect(readAges(text)).toBeNull()
  })

  test('may reach over the edge of a band, and then belongs to none', () => {
    const ages = readAges('15-19')
    expect(ages && bandOf(ages)).toBeNull()
  })
})

describe('a table', () => {
  test('may have its columns in any order and under any known name', () => {
    const columns = ['source', 'YEAR', 'Folkmängd', 'sex', 'Åldersgrupp', 'area']
    const plan = planOf([['SCB', '2025', '1 234', 'män', '0-15', 'Centrum']], areas, columns)
    expect(plan.areas[0]?.population).toEqual([{ age: '0-15', sex: 'man', count: 1234, year: 2025, source: 'SCB' }])
  })

  test('is refused without its columns, with one of them twice, or empty', () => {
    expect(readPopulation([['Område', 'Antal', 'Antal']])).toMatchObject({
      refusals: [{ code: 'columnsMissing', columns: ['age', 'sex', 'year', 'source'] }, { code: 'columnTwice' }],
    })
    expect(readPopulation([header])).toMatchObject({ refusals: [{ code: 'rowsMissing' }] })
    expect(readPopulation([])).toMatchObject({ refusals: [{ code: 'tableEmpty' }] })
  })

  test('says on which row what is wrong', () => {
    const rows = [
      row('Lillby', '17'),
      row('Centrum', '15-19'),
      row('Centrum', 'ung'),
      row('', '17', 'okänt', 'många', '25', ''),
    ]
    expect(codesOf(...rows)).toEqual([
      [2, 'areaUnknown'],
      [3, 'ageAcrossBands'],
      [4, 'ageUnknown'],
      [5, 'areaMissing'],
      [5, 'sexUnknown'],
      [5, 'countUnknown'],
      [5, 'yearUnknown'],
      [5, 'sourceMissing'],
    ])
  })

  test('may not count anybody twice, nor mix sources within a year', () => {
    expect(codesOf(row('Centrum', '16-24'), row('centrum', '17'))).toEqual([[3, 'agesOverlap']])
    expect(codesOf(row('Centrum', '16'), row('Centrum', '17', 'kvinnor', '5', '2025', 'Kommunen'))).toEqual([
      [3, 'sourceDiffers'],
    ])
    expect(codesOf(row('Centrum', '16'), row('Centrum', '16', 'män'), row('Hagalid', '16'))).toEqual([])
  })
})

describe('a plan', () => {
  test('counts single years together into bands', () => {
    const plan = planOf([row('Centrum', '16'), row('Centrum', '17'), row('Centrum', '25')])
    expect(plan.areas[0]?.population.map(({ age, count }) => [age, count])).toEqual([
      ['16-24', 20],
      ['25-44', 10],
    ])
  })

  test('replaces the years of the file and keeps the others', () => {
    const stored: PopulationRow[] = [
      { age: '0-15', sex: 'woman', count: 1, year: 2024, source: 'SCB' },
      { age: '0-15', sex: 'woman', count: 2, year: 2025, source: 'SCB' },
    ]
    const plan = planOf([row('Centrum', '0-15')], [area('centrum', 'Centrum', stored)])
    expect(plan.areas[0]?.population.map(({ year, count }) => [year, count])).toEqual([
      [2024, 1],
      [2025, 10],
    ])
    expect(plan.areas[0]?.years).toEqual([{ year: 2025, people: 10, groups: 1, state: 'changed' }])
  })

  test('changes nothing a second time', () => {
    const [first] = planOf([row('Centrum', '0-15'), row('Centrum', '0-15', 'män')]).areas
    const again = planOf(
      [row('Centrum', '0-15', 'män'), row('Centrum', '0-15')],
      [area('centrum', 'Centrum', first?.population)],
    )
    expect(again.areas[0]).toMatchObject({ needsWriting: false, years: [{ state: 'unchanged' }] })
  })

  test('does not count those of both sexes once more', () => {
    const plan = planOf([row('Centrum', '0-15'), row('Centrum', '0-15', 'män'), row('Centrum', '0-15', 'alla', '20')])
    expect(plan.areas[0]?.years[0]?.people).toBe(20)
  })
})
