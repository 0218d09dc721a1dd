import { importPopulation } from '@/cms/areas/import-population'
import { populationRefusalWords, populationReportLines } from '@/cms/areas/population-report'
import { largestTable } from '@/cms/files/read-csv'
import { readAreaImport } from './platform/area-import-arguments'
import { readFileBytes } from './platform/file-bytes'
import { type ImportAnswer, runImport } from './platform/run-import'
import { withCms } from './platform/with-cms'

const usage = `Läser in folkmängd per område, ålder och kön. Utan --apply visas bara vad som skulle hända.

  npm run import:population -- FIL.csv --kommun ADRESSDEL [--apply]`

runImport(async (): Promise<ImportAnswer> => {
  const wish = readAreaImport(process.argv.slice(2))
  if (wish === null) return { usage }
  const { path, municipality, apply } = wish
  const file = await readFileBytes(path, largestTable)
  const outcome = file.ok
    ? await withCms((payload) => importPopulation(payload, { bytes: file.bytes, municipality, apply }))
    : file
  if (!outcome.ok) return { refused: outcome.refusals.map(populationRefusalWords) }
  const { report } = outcome
  const lines = populationReportLines(report)
  return report.wanted && !report.applied ? { refused: lines } : { said: lines }
})
