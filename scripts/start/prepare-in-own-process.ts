import { fork } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { AlreadySaid } from '../platform/plain-error'
import { rootFolder } from '../platform/root-folder'
import { type DemoAccounts, demoAccountsSchema } from './prepare-database'

/**
 * Migrates and loads the demo in a process of its own. Payload keeps the first config it meets for as long as its process
 * lives, and in ours that must be the one that Next has built.
 */
export function prepareInOwnProcess(isEmbedded: boolean, signal: AbortSignal): Promise<DemoAccounts | null> {
  return new Promise((resolve, reject) => {
    const script = join(rootFolder, 'scripts/start/prepare-database-process.ts')
    const child = fork(script, isEmbedded ? ['--embedded'] : [], { cwd: rootFolder })
    signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true })
    let answer: DemoAccounts | null = null
    child.once('message', (message) => {
      answer = z.object({ demo: demoAccountsSchema.nullable() }).parse(message).demo
    })
    child.once('error', reject)
    child.once('exit', (status) => (status === 0 ? resolve(answer) : reject(new AlreadySaid())))
  })
}
