import { parseArgs } from 'node:util'

export interface AreaImportWish {
  readonly path: string
  readonly municipality: string
  readonly apply: boolean
}

/** FILE --kommun SLUG [--apply]; null when it is written in another way. */
export function readAreaImport(args: readonly string[]): AreaImportWish | null {
  const parsed = parse([...args])
  const [path, ...more] = parsed?.positionals ?? []
  const { kommun, apply = false } = parsed?.values ?? {}
  if (path === undefined || more.length > 0 || !kommun) return null
  return { path, municipality: kommun, apply }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { kommun: { type: 'string' }, apply: { type: 'boolean' } },
    })
  } catch {
    // An unknown option: the usage says which ones there are.
    return null
  }
}
