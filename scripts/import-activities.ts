import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { type ImportOutcome, importActivities } from '@/cms/activities/import-activities'
import { problemWords } from '@/cms/activities/problem-words'
import { largestFile } from '@/cms/activities/read-activity-file'
import { reportLines } from '@/cms/activities/report-lines'
import type { ImportRefusal } from '@/domain/activities/problems'
import { PlainError, sayError } from './platform/plain-error'
import { ensureDatabase } from './postgres/ensure-database'

const exitCodes = { done: 0, refused: 1, wrongUsage: 2 } as const

const usage = `Läser in en tabell över aktiviteter. Utan --apply visas bara vad som skulle hända.

  npm run import:activities -- FIL.csv --kommun ADRESSDEL --organisation ADRESSDEL [--apply]`

type Wish = {
  readonly path: string
  readonly municipality: string
  readonly organisation: string
  readonly apply: boolean
}

main().then(
  // Leaves at once, whatever pool is still open.
  (code) => process.exit(code),
  (error: unknown) => {
    sayError(error)
    process.exit(exitCodes.refused)
  },
)

async function main(): Promise<number> {
  const wish = readArguments(process.argv.slice(2))
  if (wish === null) {
    console.error(usage)
    return exitCodes.wrongUsage
  }
  const file = await readBytes(wish.path)
  const outcome = file.ok ? await importInto(wish, file.bytes) : file
  if (!outcome.ok) {
    for (const refusal of outcome.refusals) console.error(problemWords(refusal))
    return exitCodes.refused
  }
  for (const line of reportLines(outcome.report)) console.log(line)
  return exitCodes.done
}

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

type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusals: readonly ImportRefusal[] }

async function readBytes(path: string): Promise<FileBytes> {
  try {
    // Asked before reading: a file by mistake may be larger than the memory.
    const { size } = await stat(path)
    if (size > largestFile) return { ok: false, refusals: [{ code: 'fileTooLarge', bytes: size, limit: largestFile }] }
    return { ok: true, bytes: await readFile(path) }
  } catch {
    return { ok: false, refusals: [{ code: 'fileUnreadable', path }] }
  }
}

async function importInto({ municipality, organisation, apply }: Wish, bytes: Uint8Array): Promise<ImportOutcome> {
  const database = await ensureDatabase()
  try {
    // Only now: the configuration reads the environment that the line above completes.
    const { pendingMigrations } = await import('@/cms/migrate')
    if ((await pendingMigrations()).length > 0) {
      throw new PlainError('Databasen är inte uppdaterad. Kör npm run migrate och försök igen.')
    }
    const { default: config } = await import('@payload-config')
    const payload = await getPayload({ config, disableOnInit: true })
    // `destroy` leaves the pool's connections open, and an embedded database ends them when it stops.
    payload.db.pool.on('error', () => {})
    try {
      return await importActivities(payload, { bytes, municipality, organisation, apply })
    } finally {
      await payload.destroy()
    }
  } finally {
    await database.stop()
  }
}
