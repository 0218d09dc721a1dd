import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readFileIfThere, writePrivateFile } from '../platform/private-file'
import { rootFolder } from '../platform/root-folder'

/** What a build is made of. A change in any of it makes the build stale. */
const sources = [
  ...['app', 'cms', 'domain', 'server', 'ui', 'i18n', 'messages', 'content', 'public'],
  ...['package-lock.json', 'next.config.ts', 'tsconfig.json', 'proxy.ts', 'instrumentation.ts'],
]
/** Tests are not built, and the build itself writes the types of the messages. */
const notBuilt = /\.(test|spec)\.tsx?$|\.d\.json\.ts$|(^|\/)\.DS_Store$/

const stampSchema = z.object({ sources: z.string() })

/** Whether `.next` holds a finished build of exactly these sources. */
export function isBuildFresh(): boolean {
  const text = readFileIfThere(stampFile())
  if (text === null || !existsSync(join(rootFolder, '.next', 'BUILD_ID'))) return false
  return stampSchema.parse(JSON.parse(text)).sources === hashSources()
}

/** Remembers what the build that has just ended was made of. */
export function stampBuild(hash: string): void {
  writePrivateFile(stampFile(), JSON.stringify({ sources: hash }))
}

export function hashSources(folder = rootFolder): string {
  const hash = createHash('sha256')
  for (const source of sources)
    for (const file of filesUnder(folder, source))
      hash.update(`${file}\0`).update(
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest(),
      )
  return hash.digest('hex')
}

function filesUnder(folder: string, path: string): readonly string[] {
  const place = join(folder, path)
  if (!existsSync(place) || notBuilt.test(path)) return []
  if (!statSync(place).isDirectory()) return [path]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(folder, `${path}/${name}`))
}

function stampFile(): string {
  return join(rootFolder, '.next', 'loftet-build.json')
}
