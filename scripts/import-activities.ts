import { parseArgs } from 'node:util'
import { importActivities } from '@/cms/activities/import-activities'
import { problemWords } from '@/cms/activities/problem-words'
import { reportLines } from '@/cms/activities/report-lines'
import { largestTable } from '@/cms/files/read-csv'
import { readFileBytes } from './platform/file-bytes'
import { type ImportAnswer, runImport } from './platform/run-import'
import { withCms } from './platform/with-cms'

const usage = `Läser in en tabell över aktiviteter (CSV eller XLSX). Utan --apply visas bara vad som skulle hända.

  npm run import:activities -- FIL --kommun ADRESSDEL --organisation ADRESSDEL [--apply]`

type Wish = {
  readonly path: string
  readonly municipality: string
  readonly organisation: string
  readonly apply: boolean
}

runImport(async (): Promise<ImportAnswer> => {
  const wish = readArguments(process.argv.slice(2))
  if (wish === null) return { usage }
  const { path, ...place } = wish
  const file = await readFileBytes(path, largestTable)
  const outcome = file.ok
    ? await withCms((payload) => importActivities(payload, { ...place, bytes: file.bytes }))
    : file
  return outcome.ok ? { said: reportLines(outcome.report) } : { refused: outcome.refusals.map(problemWords) }
})

function readArguments(args: string[]): Wish | null {
  const parsed = parse(args)
  const [path, ...more] = parsed?.positionals ?? []
  const { kommun, organisation, apply = false } = parsed?.values ?? {}
  if (path === undefined || more.length > 0 || !kommun || !organisation) return null
  return { path, municipality: kommun, organisation, apply }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { kommun: { type: 'string' }, organisation: { type: 'string' }, apply: { type: 'boolean' } },
    })
  } catch {
    // An unknown option: the usage says which ones there are.
    return null
  }
}
