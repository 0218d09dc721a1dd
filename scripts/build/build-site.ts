import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '../platform/plain-error'
import { rootFolder } from '../platform/root-folder'
import { runTool } from '../platform/run-tool'
import { hashSources, stampBuild } from './freshness'

/** What is set for one installation. A build must not see it, so that one build serves them all. */
const ofTheInstallation = [
  'DATABASE_URL',
  'DATA_DIR',
  'DEMO',
  'DEMO_PASSWORD',
  'APP_SECRET',
  'SITE_URL',
  'ROLE',
  'PORT',
]

/** Builds the site and stamps the build with what it was made of. */
export async function buildSite(signal?: AbortSignal): Promise<void> {
  // Taken first: a file changed while the build runs makes the build stale.
  const hash = hashSources()
  rmSync(join(rootFolder, '.next', 'loftet-build.json'), { force: true })
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  for (const name of ofTheInstallation) delete env[name]
  const status = await runTool('next', ['build'], { env, signal })
  if (signal?.aborted) return
  if (status !== 0) throw new PlainError('Bygget misslyckades. Felet står ovanför.')
  stampBuild(hash)
}
