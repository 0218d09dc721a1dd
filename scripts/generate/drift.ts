import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { rootFolder } from '../platform/root-folder'

const generatedFolder = 'cms/generated'

/** Regenerates and names the files that were not what is committed; without git, not what lay there. */
export async function findDrift(regenerate: () => Promise<void>): Promise<readonly string[]> {
  const before = hashFiles()
  await regenerate()
  const changed = git(['diff', '--name-only', '--', generatedFolder])
  const untracked = git(['ls-files', '--others', '--exclude-standard', '--', generatedFolder])
  return changed && untracked ? [...changed, ...untracked] : differences(before, hashFiles())
}

function git(args: readonly string[]): readonly string[] | null {
  const { status, stdout } = spawnSync('git', args, { cwd: rootFolder, encoding: 'utf8' })
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : null
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const files = new Set([...before.keys(), ...after.keys()])
  return [...files].filter((file) => before.get(file) !== after.get(file))
}

function hashFiles(): ReadonlyMap<string, string> {
  const folder = join(rootFolder, generatedFolder)
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    names.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [relative(rootFolder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]
    }),
  )
}
