import { afterAll, describe, expect, test } from 'vitest'
import { rootFolder } from '@/scripts/platform/root-folder'
import { cruise } from './support/cruise'
import { innocents, offences } from './support/offences'
import { plantTree, removeTree } from './support/planted-tree'

const config = 'dependency-cruiser.config.mjs'
const browserConfig = 'tests/fences/support/browser-graph.config.mjs'
const places = [
  ...['app', 'cms', 'content', 'domain', 'i18n', 'scripts', 'server', 'ui'],
  ...['instrumentation.ts', 'next.config.ts', 'proxy.ts'],
]
const patience = { timeout: 240_000 }

describe('the house', patience, () => {
  test('keeps its own rules', () => {
    expect(cruise(rootFolder, config, places).violations).toEqual([])
  })

  test('sends no browser what only servers need', () => {
    expect(cruise(rootFolder, browserConfig, places).violations).toEqual([])
  })
})

describe('a house with an offence against every rule', patience, () => {
  const folder = plantTree({ ...innocents, ...offendingFiles() })
  const { violations, rules } = cruise(folder, config, places)
  afterAll(() => removeTree(folder))

  test.each(offences)('is refused by $rule for $file', ({ rule, file }) => {
    expect(violations.filter((violation) => violation.file === file).map((violation) => violation.rule)).toContain(rule)
  })

  test.each(Object.keys(innocents))('is not refused for %s', (file) => {
    expect(violations.filter((violation) => violation.file === file)).toEqual([])
  })

  test('leaves no rule untried', () => {
    expect(rules.filter((rule) => !offences.some((offence) => offence.rule === rule))).toEqual([])
  })
})

describe('what a browser is sent', patience, () => {
  const files = {
    'domain/surveys/heavy.ts': `export { z } from 'zod'\n`,
    'domain/surveys/light.ts': `import * as z from 'zod/mini'\nexport const answer = z.string()\n`,
    'domain/surveys/words.ts': `import sv from '@/messages/sv.json'\nexport const words = sv\n`,
    'messages/sv.json': '{}',
    'ui/surveys/by-types.client.tsx': `import type { z } from '@/domain/surveys/heavy'\nexport type Answer = z.input<never>\n`,
    'ui/surveys/light.client.tsx': `import { answer } from '@/domain/surveys/light'\nexport const Form = () => <p>{answer}</p>\n`,
    'ui/surveys/heavy.client.tsx': `import { z } from '@/domain/surveys/heavy'\nexport const Form = () => <p>{z}</p>\n`,
    'ui/surveys/wordy.client.tsx': `import { words } from '@/domain/surveys/words'\nexport const Form = () => <p>{words}</p>\n`,
  }
  const folder = plantTree(files)
  const refused = cruise(folder, browserConfig, ['domain', 'ui']).violations.map(({ file }) => file)
  afterAll(() => removeTree(folder))

  test('is never full zod, not even by way of domain', () => {
    expect(refused).toContain('ui/surveys/heavy.client.tsx')
  })

  test('is never a whole catalogue of words', () => {
    expect(refused).toContain('ui/surveys/wordy.client.tsx')
  })

  test('may be zod/mini', () => {
    expect(refused).not.toContain('ui/surveys/light.client.tsx')
  })

  test('is not made heavier by types', () => {
    expect(refused).not.toContain('ui/surveys/by-types.client.tsx')
  })
})

/** A file may offend against several rules. */
function offendingFiles(): Record<string, string> {
  const files: Record<string, string> = {}
  for (const { file, source } of offences)
    files[file] = `${files[file] ?? ''}${source.replace('part0', `part${files[file]?.length ?? 0}`)}`
  return files
}
