import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { files, read } from './support/repository'

const texts = files.filter((path) => path.endsWith('.md'))
const folders = new Set(files.flatMap(foldersAbove))
const known = new Set([...files, ...folders])
const topFolders = new Set([...folders].filter((folder) => !folder.includes('/')))
const endsLikeAFile = /\.(css|csv|json|md|mjs|sh|svg|tsx?|yml)$/

describe('what we write about the house', () => {
  test.each(texts)('%s names only files that are there', (text) => {
    expect(pathsIn(read(text)).filter((path) => !exists(path, text))).toEqual([])
  })

  test.each(texts)('%s links only to what is there', (text) => {
    expect(linksIn(read(text)).filter((path) => !known.has(bare(join(dirname(text), path))))).toEqual([])
  })
})

describe('this fence', () => {
  test('takes a path for a path, and nothing else', () => {
    const prose = 'See `cms/gone.ts`, `ui/`, `gone.tsx`, `domain/*/a.ts`, `/sv/malaras`, `npm run dev` and `text/html`.'
    expect(pathsIn(prose)).toEqual(['cms/gone.ts', 'ui/', 'gone.tsx'])
  })

  test('would find a path that leads nowhere', () => {
    expect(exists('cms/gone.ts', 'README.md')).toBe(false)
    expect(exists('gone.tsx', 'README.md')).toBe(false)
    expect(exists('page-shell.tsx', 'ui/README.md')).toBe(true)
    expect(exists('page-shell.tsx', 'docs/glossary.md')).toBe(false)
  })
})

/** From the root, or from the text's own folder. A bare name may stand anywhere below it. */
function exists(path: string, text: string): boolean {
  const own = dirname(text)
  if (known.has(bare(path)) || known.has(bare(join(own, path)))) return true
  if (path.includes('/')) return false
  return files.some((file) => file.endsWith(`/${path}`) && (own === '.' || file.startsWith(`${own}/`)))
}

/** What stands in backticks and looks like a file or folder of ours. Blocks of code are examples. */
function pathsIn(prose: string): readonly string[] {
  const words = [...withoutBlocks(prose).matchAll(/`(?:@\/)?([^`\s]+)`/g)].map(([, word = '']) => word)
  return words.filter((word) => /^[\w@()[\].-][\w@()[\]./-]*$/.test(word) && looksLikeAPath(word))
}

function looksLikeAPath(word: string): boolean {
  const [first = ''] = word.split('/')
  return word.includes('/') && topFolders.has(first) ? true : endsLikeAFile.test(word) && !word.startsWith('.')
}

function linksIn(prose: string): readonly string[] {
  const targets = [...withoutBlocks(prose).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target)
  return targets.filter((target) => !/^([a-z]+:|\/)/.test(target))
}

function withoutBlocks(prose: string): string {
  return prose.replace(/^```[\s\S]*?^```/gm, '')
}

function bare(path: string): string {
  return normalize(path).replace(/\/$/, '')
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, place) => parts.slice(0, place + 1).join('/'))
}
