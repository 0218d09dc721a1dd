import { boundaryRefusalWords, boundaryReportLines } from '@/cms/areas/boundary-report'
import { importBoundaries, largestBoundaryFile } from '@/cms/areas/import-boundaries'
import { readAreaImport } from './platform/area-import-arguments'
import { readFileBytes } from './platform/file-bytes'
import { type ImportAnswer, runImport } from './platform/run-import'
import { withCms } from './platform/with-cms'

const usage = `Läser in gränser för områden. Utan --apply visas bara vad som skulle hända.

  npm run import:boundaries -- FIL.geojson --kommun ADRESSDEL [--apply]`

runImport(async (): Promise<ImportAnswer> => {
  const wish = readAreaImport(process.argv.slice(2))
  if (wish === null) return { usage }
  const { path, municipality, apply } = wish
  const file = await readFileBytes(path, largestBoundaryFile)
  const outcome = file.ok
    ? await withCms((payload) => importBoundaries(payload, { bytes: file.bytes, municipality, apply }))
    : file
  if (!outcome.ok) return { refused: outcome.refusals.map(boundaryRefusalWords) }
  const { report } = outcome
  const lines = boundaryReportLines(report)
  return report.wanted && !report.applied ? { refused: lines } : { said: lines }
})
