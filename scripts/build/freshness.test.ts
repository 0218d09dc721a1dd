import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashSources } from './freshness'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loftet-fresh-'))
  mkdirSync(join(folder, 'app/sub'), { recursive: true })
  writeFileSync(join(folder, 'app/sub/page.tsx'), 'one')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the same sources are the same build', () => {
  expect(hashSources(folder)).toBe(hashSources(folder))
})

test.each([
  ['a changed file', () => writeFileSync(join(folder, 'app/sub/page.tsx'), 'two')],
  ['a new file', () => writeFileSync(join(folder, 'app/new.ts'), '')],
  ['another lockfile', () => writeFileSync(join(folder, 'package-lock.json'), '{}')],
])('%s makes the build stale', (_, change) => {
  const before = hashSources(folder)
  change()
  expect(hashSources(folder)).not.toBe(before)
})

test.each(['app/sub/page.test.ts', 'app/sv.d.json.ts', 'notes.md'])('%s is no part of the build', (file) => {
  const before = hashSources(folder)
  writeFileSync(join(folder, file), 'x')
  expect(hashSources(folder)).toBe(before)
})
