import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { rootFolder } from './root-folder'

interface Options {
  readonly env?: NodeJS.ProcessEnv
  readonly signal?: AbortSignal | undefined
}

const longestGoodbyeMs = 15_000

/** Runs one of the tools in node_modules to its end, its output straight through, and gives its exit status. */
export function runTool(name: string, args: readonly string[], { env, signal }: Options = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(toolPath(name), args, {
      cwd: rootFolder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: env ?? process.env,
    })
    const stop = () => {
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), longestGoodbyeMs).unref()
    }
    signal?.addEventListener('abort', stop, { once: true })
    child.once('error', reject)
    child.once('exit', (status) => {
      signal?.removeEventListener('abort', stop)
      resolve(status ?? 1)
    })
  })
}

export function toolPath(name: string): string {
  return join(rootFolder, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
}
