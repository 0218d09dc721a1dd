import { fileWords } from '@/cms/files/file-words'
import { ageBands } from '@/domain/areas/age-bands'
import type { PlannedYear, PopulationProblem } from '@/domain/areas/plan-population'
import type { PopulationColumn } from '@/domain/areas/population-file'
import type { PopulationImportRefusal, PopulationImportReport } from './import-population'

const columnWords: Readonly<Record<PopulationColumn, string>> = {
  area: 'område',
  age: 'ålder',
  sex: 'kön',
  count: 'antal',
  year: 'år',
  source: 'källa',
}

const stateWords: Readonly<Record<PlannedYear['state'], string>> = {
  new: 'nytt år',
  changed: 'ändras',
  unchanged: 'oförändrat',
}

/** Why nothing of the file can be taken in, in Swedish for the person at the command line. */
export function populationRefusalWords(refusal: PopulationImportRefusal): string {
  switch (refusal.code) {
    case 'tableEmpty':
      return 'Tabellen är tom.'
    case 'rowsMissing':
      return 'Tabellen har rubriker men inga rader.'
    case 'columnsMissing':
      return `De här kolumnerna saknas: ${refusal.columns.map((column) => columnWords[column]).join(', ')}.`
    case 'columnTwice':
      return `Flera kolumner betyder ${columnWords[refusal.column]}. Behåll en eller byt rubrik.`
    case 'municipalityUnknown':
      return `Det finns ingen kommun med adressdelen ”${refusal.slug}”.`
    default:
      return fileWords(refusal)
  }
}

/** What is wrong with one row, in Swedish. */
export function populationRowWords(problem: PopulationProblem): string {
  switch (problem.code) {
    case 'areaMissing':
      return 'Området saknas.'
    case 'areaUnknown':
      return `Kommunen har inget område som heter ”${problem.called}”. Lägg upp området först, eller rätta namnet.`
    case 'areaAmbiguous':
      return `Flera områden heter ”${problem.called}”. Skriv adressdelen i stället.`
    case 'ageUnknown':
      return `”${problem.text}” är ingen ålder. Skriv till exempel 17, 16–24 eller 80+.`
    case 'ageAcrossBands':
      return `”${problem.text}” går över gränsen mellan två åldersgrupper. Grupperna är ${ageBands.join(', ')}.`
    case 'sexUnknown':
      return `”${problem.text}” är inget kön. Skriv kvinna, man eller alla.`
    case 'countUnknown':
      return `”${problem.text}” är inget antal. Skriv ett heltal.`
    case 'yearUnknown':
      return `”${problem.text}” är inget år mellan 1990 och 2100.`
    case 'sourceMissing':
      return 'Källan saknas.'
    case 'agesOverlap':
      return `Samma område, år, kön och ålder finns redan på rad ${problem.firstRow}.`
    case 'sourceDiffers':
      return `Källan är en annan än på rad ${problem.firstRow}, som gäller samma område och år.`
  }
}

/** The report as lines of text: each area and year, each row with a problem, and the sum of it. */
export function populationReportLines(report: PopulationImportReport): string[] {
  const { plan, encoding } = report
  return [
    ...(encoding === 'windows-1252'
      ? ['– Filen är inte i UTF-8. Den är läst som Windows-1252. Kontrollera å, ä och ö.']
      : []),
    ...plan.areas.flatMap(({ area, years }) => years.map((year) => yearLine(area.name, year))),
    ...plan.problems.map(({ row, problem }) => `Rad ${row} – ${populationRowWords(problem)}`),
    '',
    sumOf(report),
    endOf(report),
  ]
}

function yearLine(name: string, { year, people, groups, state }: PlannedYear): string {
  return `${name} ${year} · ${stateWords[state]} · ${people} personer i ${groups} grupper`
}

function sumOf({ plan }: PopulationImportReport): string {
  const years = plan.areas.flatMap((area) => area.years)
  const count = (state: PlannedYear['state']) => years.filter((year) => year.state === state).length
  const rows = new Set(plan.problems.map(({ row }) => row)).size
  return `${plan.areas.length} områden i tabellen. Nya år: ${count('new')}. Ändras: ${count('changed')}. Oförändrade: ${count('unchanged')}. Rader som inte går att läsa in: ${rows}.`
}

function endOf({ applied, wanted, plan }: PopulationImportReport): string {
  if (applied) return 'Allt är sparat.'
  if (plan.problems.length === 0) return 'Inget är sparat. Lägg till --apply för att spara.'
  return wanted
    ? 'Inget är sparat, eftersom någon rad inte går att läsa in. Rätta tabellen och försök igen.'
    : 'Inget är sparat. Rätta raderna som inte går att läsa in. Annars sparas inget med --apply.'
}
