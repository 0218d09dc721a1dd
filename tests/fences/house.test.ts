import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { refusals } from './support/refusals'
import { files, read, sources, textFiles } from './support/repository'

const longest = 250
const longestWithoutLogic = 400
const kebab = '[a-z0-9]+(-[a-z0-9]+)*'
const fileName = new RegExp(`^\\.?${kebab}(\\.${kebab})*$`)
const routeSegment = new RegExp(`^(\\(${kebab}\\)|\\[{0,2}(\\.\\.\\.)?${kebab}\\]{0,2}|\\.?${kebab}(\\.${kebab})?)$`)
// Tools and readers look for these by name; a font's licence is named in capitals by its own terms.
const namedByOthers = /^(README|CONTRIBUTING|SECURITY|LICENSE|Dockerfile)(\.md)?$|\.OFL\.txt$/

describe('a file', () => {
  test('is no longer than one can hold in mind', () => {
    const lines = sources.map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
    expect(lines.filter((file) => file.lines > limitOf(file.path))).toEqual([])
  })

  test('is named in kebab-case, and so are its folders', () => {
    const ours = files.filter((path) => !path.startsWith('cms/migrations/'))
    expect(ours.filter((path) => !isWellNamed(path))).toEqual([])
  })

  test('says why above every cast', () => {
    const typed = sources.filter((path) => /\.(mts|tsx?)$/.test(path))
    expect(typed.flatMap((path) => unexplainedCasts(path, read(path)))).toEqual([])
  })

  test('names no place on the machine of whoever wrote it', () => {
    // In pieces, so that this file is none of them.
    const machine = new RegExp(`(?<![\\w./-])/(${['work', 'root', 'home', 'Users'].join('|')})/`)
    expect(textFiles.filter((path) => machine.test(read(path)))).toEqual([])
  })

  test('names no registry that packages were fetched from', () => {
    const registry = new RegExp(`"${'resolved'}": "http|\\bregistry\\s*=\\s*http`)
    expect(textFiles.filter((path) => registry.test(read(path)))).toEqual([])
  })
})

describe("a residents' page", () => {
  test.each(refusals)('$sentence', ({ where, except, never }) => {
    const places = sources.filter((path) => where.test(path) && !except?.test(path))
    expect(places.flatMap((path) => linesWith(never, path))).toEqual([])
  })

  test('has no waiting room and no error page that needs script', () => {
    expect(files.filter((path) => /^app\/.*\/(loading|error|global-error|not-found)\.tsx$/.test(path))).toEqual([])
  })
})

describe('these fences', () => {
  test.each(refusals)('would find a page that is not one that $sentence', ({ never, example }) => {
    expect(never.test(example)).toBe(true)
  })

  test('would find a cast without a reason', () => {
    expect(unexplainedCasts('a.ts', 'const a = 1 as const\nconst b = JSON.parse(text) as Row\n')).toEqual(['a.ts:2'])
    expect(unexplainedCasts('a.ts', '// The driver promises it.\nconst b = JSON.parse(text) as Row\n')).toEqual([])
  })

  test.each(['ui/PromiseCard.tsx', 'ui/promise_card.tsx', 'server/Platform/env.ts'])('would find %s', (path) => {
    expect(isWellNamed(path)).toBe(false)
  })
})

function limitOf(path: string): number {
  return /^(tests|content\/demo)\/|\.test\.tsx?$/.test(path) ? longestWithoutLogic : longest
}

function isWellNamed(path: string): boolean {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  const folderName = path.startsWith('app/') ? routeSegment : fileName
  return folders.every((folder) => folderName.test(folder)) && (fileName.test(name) || namedByOthers.test(name))
}

function linesWith(pattern: RegExp, path: string): readonly string[] {
  return read(path)
    .split('\n')
    .flatMap((line, place) => (pattern.test(line) ? [`${path}:${place + 1} ${line.trim()}`] : []))
}

function unexplainedCasts(path: string, source: string): readonly string[] {
  if (!/\sas\s(?!const\b)|<\w/.test(source)) return []
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const lines = source.split('\n')
  const found: string[] = []
  visit(file)
  return found

  function visit(node: ts.Node): void {
    if (isCast(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      if (!/^\s*(\/\/|\*)/.test(lines[line - 1] ?? '')) found.push(`${path}:${line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
}

function isCast(node: ts.Node): boolean {
  if (ts.isTypeAssertionExpression(node)) return true
  return ts.isAsExpression(node) && node.type.getText() !== 'const'
}
