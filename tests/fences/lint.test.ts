import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { toolPath } from '@/scripts/platform/run-tool'
import { plantTree, removeTree } from './support/planted-tree'

const offences = [
  ['noProcessEnv', 'domain/a/environment.ts', `export const port = process.env.PORT\n`],
  ['noProcessEnv', 'cms/environment.ts', `export const port = process.env.PORT\n`],
  ['noProcessEnv', 'server/platform/other.ts', `export const port = process.env.PORT\n`],
  ['useLogicalProperties', 'ui/kit/margin.css', `.margin {\n  margin-left: 1rem;\n}\n`],
  ['useLogicalProperties', 'ui/kit/inset.css', `.inset {\n  right: 0;\n}\n`],
  ['useLogicalProperties', 'ui/kit/align.css', `.align {\n  text-align: left;\n}\n`],
  ['useLogicalProperties', 'ui/kit/width.css', `.width {\n  width: 10rem;\n}\n`],
  ['useLogicalProperties', 'app/(payload)/admin/border.css', `.border {\n  border-left: 1px solid;\n}\n`],
  ['noExplicitAny', 'domain/a/loose.ts', `export function loose(value: any): unknown {\n  return value\n}\n`],
  ['noExplicitAny', 'tests/loose.test.ts', `export function loose(value: any): unknown {\n  return value\n}\n`],
  ['noNonNullAssertion', 'domain/a/hope.ts', `export const first = (all: readonly string[]): string => all[0]!\n`],
  ['noTsIgnore', 'domain/a/hush.ts', `// @ts-ignore\nexport const count: number = 'one'\n`],
  ['noDefaultExport', 'domain/a/nameless.ts', `export default 1\n`],
  ['noCommonJs', 'domain/a/old.ts', `export const fs = require('fs')\n`],
  ['useFilenamingConvention', 'ui/kit/PromiseCard.tsx', `export const card = 1\n`],
  [
    'noDangerouslySetInnerHtml',
    'ui/kit/raw.tsx',
    `export const Raw = () => <p dangerouslySetInnerHTML={{ __html: '' }} />\n`,
  ],
  ['useAltText', 'ui/kit/picture.tsx', `export const Picture = () => <img src="/icons/lykta.svg" />\n`],
] as const

const innocents = {
  'server/platform/env.ts': `export const port = process.env.PORT\n`,
  'scripts/start.ts': `export const port = process.env.PORT\n`,
  'ui/kit/logical.css': `.logical {\n  margin-inline-start: 1rem;\n}\n`,
  'app/[locale]/page.tsx': `export default function Page() {\n  return null\n}\n`,
  'next.config.ts': `export default { poweredByHeader: false }\n`,
}

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
})

const folder = plantTree({ ...innocents, ...Object.fromEntries(offences.map(([, file, source]) => [file, source])) })
const refused = lint()
afterAll(() => removeTree(folder))

describe('the lint', () => {
  test.each(offences)('says %s to %s', (rule, file) => {
    expect(refused.filter((refusal) => refusal.file === file).map((refusal) => refusal.rule)).toContain(rule)
  })

  test.each(Object.keys(innocents))('has nothing against %s', (file) => {
    expect(refused.filter((refusal) => refusal.file === file)).toEqual([])
  })
})

function lint() {
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '--error-on-warnings']
  const { stdout, stderr } = spawnSync(toolPath('biome'), args, { cwd: folder, encoding: 'utf8', env: withoutColour() })
  const json = stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1)
  if (json === '') throw new Error(`biome did not get to its end:\n${stdout}${stderr}`)
  return report.parse(JSON.parse(json)).diagnostics.map(({ category, location }) => ({
    rule: category.split('/').at(-1),
    file: location.path.replaceAll('\\', '/'),
  }))
}

function withoutColour(): NodeJS.ProcessEnv {
  return { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
}
