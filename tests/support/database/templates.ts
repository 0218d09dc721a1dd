import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { rootFolder } from '@/scripts/platform/root-folder'
import { toolPath } from '@/scripts/platform/run-tool'
import { follow } from '../run-node'
import type { TestServer } from './global-setup'
import { databaseUrl, onTestServer } from './test-server'

/** `migrated` has the tables and the base data, `demo` the whole demo as well. */
export type TemplateName = 'migrated' | 'demo'

const basedOn = { migrated: 'template1', demo: 'template_migrated' } as const
const lockNumbers = { migrated: 1, demo: 2 } as const

/** The name of a database to clone. Made once per run, by the first test file that asks; the others wait for it. */
export async function ensureTemplate(server: TestServer, template: TemplateName): Promise<string> {
  const name = `template_${template}`
  if (template === 'demo') await ensureTemplate(server, 'migrated')
  await onTestServer(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockNumbers[template]])
    const finished = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name])
    if (finished.rowCount === 1) return
    await client.query(`drop database if exists ${name}`)
    await client.query(`create database ${name} template ${basedOn[template]}`)
    await fill(template, { DATABASE_URL: databaseUrl(server, name), DATA_DIR: server.folder })
    await client.query(`alter database ${name} is_template true`)
  })
  return name
}

/** In a process of its own: Payload remembers the first database it has met for as long as its process lives. */
async function fill(template: TemplateName, settings: Readonly<Record<string, string>>): Promise<void> {
  const script = join(rootFolder, 'tests/support/database/fill-template.ts')
  const child = spawn(toolPath('tsx'), [script, template], {
    cwd: rootFolder,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const filling = follow(child)
  if ((await filling.ended) !== 0) throw new Error(`The template ${template} was not made:\n${filling.output()}`)
}
