import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { rootFolder } from '@/scripts/platform/root-folder'
import { toolPath } from '@/scripts/platform/run-tool'

export interface Violation {
  readonly rule: string
  readonly file: string
  readonly reaches: string
}

interface Cruise {
  readonly violations: readonly Violation[]
  readonly rules: readonly string[]
}

const rule = z.object({ name: z.string() })
const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule })),
    ruleSetUsed: z.object({ forbidden: z.array(rule).optional(), required: z.array(rule).optional() }),
  }),
})

/** The very command that the checks run, in any folder that is laid out like this one. */
export function cruise(folder: string, config: string, places: readonly string[]): Cruise {
  const args = ['--config', join(rootFolder, config), '--output-type', 'json', ...places]
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1e9, shell: process.platform === 'win32' } as const
  const { stdout, stderr } = spawnSync(toolPath('depcruise'), args, options)
  if (!stdout.startsWith('{')) throw new Error(`depcruise did not get to its end:\n${stdout}${stderr}`)
  const { violations, ruleSetUsed } = report.parse(JSON.parse(stdout)).summary
  return {
    violations: violations.map(({ rule, from, to }) => ({ rule: rule.name, file: from, reaches: to })),
    rules: [...(ruleSetUsed.forbidden ?? []), ...(ruleSetUsed.required ?? [])].map(({ name }) => name),
  }
}
