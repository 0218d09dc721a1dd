import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { rootFolder } from '@/scripts/platform/root-folder'

/** A folder with this one's settings and empty packages, that holds just the given files. */
export function plantTree(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'loftet-fence-'))
  for (const name of ['.gitignore', 'biome.json', 'package.json', 'tsconfig.json'])
    cpSync(join(rootFolder, name), join(folder, name))
  for (const [path, source] of Object.entries(files)) write(join(folder, path), source)
  for (const name of packagesIn(Object.values(files))) plantPackage(folder, name)
  return folder
}

export function removeTree(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

function packagesIn(sources: readonly string[]): ReadonlySet<string> {
  const specifiers = sources.flatMap((source) => [...source.matchAll(/'([^']+)'/g)].map(([, found = '']) => found))
  return new Set(specifiers.filter((found) => !/^(\.|@\/|@payload-config$|node:|nowhere$)/.test(found)))
}

function plantPackage(folder: string, specifier: string): void {
  const [scope = '', name = ''] = specifier.split('/')
  const packageName = specifier.startsWith('@') ? `${scope}/${name}` : scope
  const place = join(folder, 'node_modules', packageName)
  write(join(place, 'package.json'), JSON.stringify({ name: packageName, version: '1.0.0', main: 'index.js' }))
  write(join(folder, 'node_modules', specifier, 'index.js'), 'export {}\n')
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
