import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { rootFolder } from '@/scripts/platform/root-folder'

const ignored = readFileSync(join(rootFolder, '.gitignore'), 'utf8').split('\n').filter(Boolean).map(toPattern)
const texts = new Set('.css .csv .example .html .json .md .mjs .mts .sh .sql .svg .ts .tsx .txt .yaml .yml'.split(' '))
const generated = /^cms\/(generated|migrations)\/|^package-lock\.json$|^LICENSE$/

/** Every file that is or could be committed, as a path from the root. Without git: a copy of the house has none. */
export const files: readonly string[] = [...filesIn('')].sort()

/** What people here have written and the machine runs. */
export const sources: readonly string[] = files.filter(
  (path) => /\.(css|mjs|mts|tsx?)$/.test(path) && !generated.test(path),
)

export const textFiles: readonly string[] = files.filter((path) => texts.has(extname(path)) || extname(path) === '')

const alreadyRead = new Map<string, string>()

export function read(path: string): string {
  const text = alreadyRead.get(path) ?? readFileSync(join(rootFolder, path), 'utf8')
  alreadyRead.set(path, text)
  return text
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(rootFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (isIgnored(entry, path)) return []
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

function isIgnored(entry: Dirent, path: string): boolean {
  if (entry.name === '.git') return true
  return ignored.some((pattern) => pattern.test(entry.isDirectory() ? `${path}/` : path))
}

/** Enough of the language of .gitignore for ours. */
function toPattern(line: string): RegExp {
  const body = line.replaceAll('.', '\\.').replaceAll('*', '[^/]*')
  const anchored = line.slice(0, -1).includes('/')
  return new RegExp(`${anchored ? '^' : '(^|/)'}${body}$`)
}
