import { describe, expect, test } from 'vitest'
import type { PlanProblem } from '@/domain/areas/plan-boundaries'
import type { PopulationProblem } from '@/domain/areas/plan-population'
import { boundaryRefusalWords, featureWords } from './boundary-report'
import { boundaryWords } from './boundary-words'
import type { BoundaryImportRefusal } from './import-boundaries'
import type { PopulationImportRefusal } from './import-population'
import { populationRefusalWords, populationRowWords } from './population-report'

type OneOfEach<Problem extends { readonly code: string }> = {
  readonly [Code in Problem['code']]: Extract<Problem, { code: Code }>
}

const features: OneOfEach<Exclude<PlanProblem, { code: 'areaUnknown' | 'areaAmbiguous' }>> = {
  notFeature: { code: 'notFeature' },
  unnamed: { code: 'unnamed' },
  geometryMissing: { code: 'geometryMissing' },
  geometry: { code: 'geometry', problem: 'crossesItself' },
  kindUnknown: { code: 'kindUnknown', kind: 'by' },
  languageUnknown: { code: 'languageUnknown', key: 'name:xx' },
  nameEmpty: { code: 'nameEmpty', key: 'name:fi' },
  areaTwice: { code: 'areaTwice', firstRow: 3 },
}
const boundaryFiles: Omit<OneOfEach<BoundaryImportRefusal>, `file${string}` | 'quotesBroken'> = {
  notGeoJson: { code: 'notGeoJson' },
  notCollection: { code: 'notCollection', found: 'Polygon' },
  featuresMissing: { code: 'featuresMissing' },
  wrongSystem: { code: 'wrongSystem', system: 'urn:ogc:def:crs:EPSG::3006' },
  municipalityUnknown: { code: 'municipalityUnknown', slug: 'atlantis' },
}
const populationFiles: Omit<OneOfEach<PopulationImportRefusal>, `file${string}` | 'quotesBroken'> = {
  tableEmpty: { code: 'tableEmpty' },
  rowsMissing: { code: 'rowsMissing' },
  columnsMissing: { code: 'columnsMissing', columns: ['age', 'source'] },
  columnTwice: { code: 'columnTwice', column: 'count' },
  municipalityUnknown: { code: 'municipalityUnknown', slug: 'atlantis' },
}
const rows: OneOfEach<Exclude<PopulationProblem, { code: 'areaUnknown' | 'areaAmbiguous' }>> = {
  areaMissing: { code: 'areaMissing' },
  ageUnknown: { code: 'ageUnknown', text: 'ung' },
  ageAcrossBands: { code: 'ageAcrossBands', text: '15-19' },
  sexUnknown: { code: 'sexUnknown', text: '?' },
  countUnknown: { code: 'countUnknown', text: 'många' },
  yearUnknown: { code: 'yearUnknown', text: '25' },
  sourceMissing: { code: 'sourceMissing' },
  agesOverlap: { code: 'agesOverlap', firstRow: 3 },
  sourceDiffers: { code: 'sourceDiffers', firstRow: 3 },
}
const searches = (['areaUnknown', 'areaAmbiguous'] as const).map((code) => ({ code, called: 'Lillby' }))

const said: readonly (readonly string[])[] = [
  [...Object.values(features), ...searches].map(featureWords),
  Object.values(boundaryWords),
  Object.values(boundaryFiles).map(boundaryRefusalWords),
  Object.values(populationFiles).map(populationRefusalWords),
  [...Object.values(rows), ...searches].map(populationRowWords),
]

describe('what can be wrong with an import', () => {
  test.each(said.flat())('is said in whole sentences: %s', (words) => {
    expect(words).toMatch(/^[”\p{Lu}].*[.\]]$/su)
    expect(words).not.toMatch(/undefined|NaN|\[object/)
  })

  test('is never said in the same words as something else', () => {
    for (const words of said) expect(new Set(words).size).toBe(words.length)
  })

  test('names the system of the coordinates', () => {
    expect(boundaryRefusalWords(boundaryFiles.wrongSystem)).toContain('SWEREF 99 TM')
    expect(boundaryWords.swerefMetres).toContain('SWEREF 99 TM')
  })
})
