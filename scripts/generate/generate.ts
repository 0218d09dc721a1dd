import { PlainError } from '../platform/plain-error'
import { runTool } from '../platform/run-tool'

const steps = [
  { tool: 'payload', args: ['generate:types'] },
  { tool: 'payload', args: ['generate:importmap'] },
] as const

/** Writes every generated file anew. The config is found through tsconfig.json, and no database is needed. */
export async function generate(): Promise<void> {
  for (const { tool, args } of steps) {
    const env: NodeJS.ProcessEnv = { ...process.env, NEXT_PHASE: 'phase-production-build', DISABLE_PAYLOAD_HMR: 'true' }
    const status = await runTool(tool, args, { env })
    if (status !== 0) throw new PlainError(`${tool} ${args.join(' ')} misslyckades. Felet står ovanför.`)
  }
}
