import { fileWords } from '@/cms/files/file-words'
import { kindsInSwedish } from '@/domain/areas/kinds-in-swedish'
import type { BoundaryPlan, PlannedBoundary, PlanProblem } from '@/domain/areas/plan-boundaries'
import { factsOf, localeKeySchema } from '@/domain/locales/locales'
import { boundaryWords } from './boundary-words'
import type { BoundaryImportRefusal, BoundaryImportReport } from './import-boundaries'

/** Why nothing of the file can be taken in, in Swedish for the person at the command line. */
export function boundaryRefusalWords(refusal: BoundaryImportRefusal): string {
  switch (refusal.code) {
    case 'notGeoJson':
      return 'Filen är inte GeoJSON. Gör om en GeoPackage eller en shapefil först: docs/handbook/omraden-och-karta.md.'
    case 'notCollection':
      return `Filen är en ${refusal.found}. Den ska vara en FeatureCollection med ett objekt (Feature) för varje område.`
    case 'featuresMissing':
      return 'Filen har inga områden.'
    case 'wrongSystem':
      return `Filen säger att koordinaterna är i ${systemWords(refusal.system)}. Räkna om dem till longitud och latitud (WGS 84).`
    case 'municipalityUnknown':
      return `Det finns ingen kommun med adressdelen ”${refusal.slug}”.`
    default:
      return fileWords(refusal)
  }
}

/** What is wrong with one feature, in Swedish. */
export function featureWords(problem: PlanProblem): string {
  switch (problem.code) {
    case 'notFeature':
      return 'Detta är inte en Feature.'
    case 'unnamed':
      return 'Området har varken slug eller name.'
    case 'geometryMissing':
      return 'Området har ingen gräns (geometry är tom).'
    case 'geometry':
      return boundaryWords[problem.problem]
    case 'kindUnknown':
      return `Slaget ”${problem.kind}” är okänt. Skriv ${Object.keys(kindsInSwedish).join(', ')}.`
    case 'languageUnknown':
      return `Språket i ”${problem.key}” är okänt.`
    case 'nameEmpty':
      return `”${problem.key}” är tomt. Ta bort det eller fyll i namnet.`
    case 'areaUnknown':
      return `Kommunen har inget område som heter ”${problem.called}”. Lägg upp området först, eller rätta namnet.`
    case 'areaAmbiguous':
      return `Flera områden heter ”${problem.called}”. Skriv adressdelen i slug.`
    case 'areaTwice':
      return `Området finns redan i filen, som nummer ${problem.firstRow}.`
  }
}

/** The report as lines of text: each feature, the areas the file lacks, and the sum of it. */
export function boundaryReportLines(report: BoundaryImportReport): string[] {
  const { plan } = report
  return [
    ...plan.rows.flatMap(rowLines),
    '',
    ...absentLines(plan),
    `Gränserna är förenklade. En gräns kan ha flyttats högst ${plan.tolerance} meter.`,
    sumOf(plan),
    endOf(report),
  ]
}

function rowLines(row: PlannedBoundary): string[] {
  const { area, called, points, problems } = row
  const name = area?.name || called || 'utan namn'
  const size = points === null ? '' : ` · ${points.measured} punkter, ${points.kept} efter förenkling`
  return [
    `${row.row}. ${name} · ${stateOf(row)}${size}`,
    ...(problems.length === 0 ? changeLines(row) : problems.map((problem) => `  – ${featureWords(problem)}`)),
  ]
}

function stateOf(row: PlannedBoundary): string {
  if (row.problems.length > 0) return 'går inte att läsa in'
  if (row.changes.boundary === undefined) return 'gränsen är oförändrad'
  return row.area?.boundary === '' ? 'ny gräns' : 'ändrad gräns'
}

function changeLines({ area, changes }: PlannedBoundary): string[] {
  const kind = changes.kind === undefined ? [] : [`  Slag: ${kindOf(area?.kind)} blir ${kindOf(changes.kind)}.`]
  const names = localeKeySchema.options.flatMap((locale) => {
    const name = changes.names[locale]
    if (name === undefined) return []
    const before = area?.names[locale]
    const language = factsOf(locale).swedishName
    return [before === undefined ? `  Namn på ${language}: ${name}.` : `  Namn på ${language}: ${before} blir ${name}.`]
  })
  return [...kind, ...names]
}

function kindOf(kind: string | undefined): string {
  return Object.entries(kindsInSwedish).find(([, value]) => value === kind)?.[0] ?? ''
}

function absentLines({ absent }: BoundaryPlan): string[] {
  if (absent.length === 0) return []
  return ['Finns i systemet men inte i filen. De lämnas som de är:', ...absent.map(({ name }) => `– ${name}`), '']
}

function sumOf({ rows }: BoundaryPlan): string {
  const count = (state: string) => rows.filter((row) => stateOf(row) === state).length
  const states = ['ny gräns', 'ändrad gräns', 'gränsen är oförändrad', 'går inte att läsa in']
  const parts = states.map((state) => `${state}: ${count(state)}`)
  return `${rows.length} områden i filen. ${parts.map(capital).join('. ')}.`
}

function endOf({ applied, wanted, plan }: BoundaryImportReport): string {
  if (applied) return 'Allt är sparat.'
  const hasProblems = plan.rows.some(({ problems }) => problems.length > 0)
  if (!hasProblems) return 'Inget är sparat. Lägg till --apply för att spara.'
  return wanted
    ? 'Inget är sparat, eftersom något område inte går att läsa in. Rätta filen och försök igen.'
    : 'Inget är sparat. Rätta det som inte går att läsa in. Annars sparas inget med --apply.'
}

function systemWords(system: string): string {
  return /3006|SWEREF ?99 ?TM/i.test(system) ? 'SWEREF 99 TM (meter)' : system
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
