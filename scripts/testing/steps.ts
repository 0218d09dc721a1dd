import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rootFolder } from '../platform/root-folder'
import { runTool } from '../platform/run-tool'
import { ensureChromium } from './chromium'
import { type Counts, readPlaywright, readVitest } from './read-results'
import { findUnsafeVersions } from './security-floors'

export interface Step {
  readonly name: string
  readonly group: 'check' | 'unit' | 'integration' | 'build' | 'e2e'
  /** Another step without which this one has nothing to work on. */
  readonly needs?: string
  run(): Promise<Counts>
}

const minute = 60_000
const folders = ['app', 'cms', 'content', 'domain', 'i18n', 'scripts', 'server', 'ui'] as const
const layered = [...folders, 'instrumentation.ts', 'next.config.ts', 'proxy.ts'] as const

/** Everything that must hold, in the order in which it is cheapest to learn that it does not. */
export const steps: readonly Step[] = [
  check('generated files', ['tsx', 'scripts/generate.ts', '--check']),
  check('format and lint', ['biome', 'ci']),
  check('types', ['next', 'typegen'], ['tsc', '--noEmit']),
  check('layers', ['depcruise', '--config', 'dependency-cruiser.config.mjs', ...layered]),
  check('dead code', ['knip']),
  { name: 'security floors', group: 'check', run: async () => sayProblems(findUnsafeVersions()) },
  vitest('unit', 'unit'),
  vitest('fences', 'unit'),
  vitest('integration', 'integration'),
  { name: 'build', group: 'build', run: async () => asOne(await run(['tsx', 'scripts/build.ts'], 10 * minute)) },
  { name: 'end to end', group: 'e2e', needs: 'build', run: runPlaywright },
]

function check(name: string, ...commands: readonly (readonly string[])[]): Step {
  const inOrder = async () => {
    for (const command of commands) if ((await run(command, 6 * minute)) !== 0) return asOne(1)
    return asOne(0)
  }
  return { name, group: 'check', run: inOrder }
}

function vitest(project: string, group: Step['group']): Step {
  const inProject = async () => {
    const report = freshReport(project)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const status = await run(['vitest', 'run', '--project', project, ...reporters], 12 * minute)
    return readVitest(report, status)
  }
  return { name: project, group, run: inProject }
}

async function runPlaywright(): Promise<Counts> {
  const report = freshReport('e2e')
  const env = { CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  return readPlaywright(report, await run(['playwright', 'test'], 40 * minute, env))
}

async function run([tool = '', ...args]: readonly string[], limitMs: number, extra: Record<string, string> = {}) {
  const status = await runTool(tool, args, { env: { ...process.env, ...extra }, signal: AbortSignal.timeout(limitMs) })
  return status
}

function asOne(status: number): Counts {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function sayProblems(problems: readonly string[]): Counts {
  for (const problem of problems) console.error(problem)
  return asOne(problems.length)
}

/** A report left by an earlier run must not be taken for this one's. */
function freshReport(name: string): string {
  const folder = join(rootFolder, 'test-results')
  const file = join(folder, `${name}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(file, { force: true })
  return file
}
