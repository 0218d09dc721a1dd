import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { rootFolder } from '@/scripts/platform/root-folder'

export interface RunningScript {
  readonly child: ChildProcess
  /** Everything written so far, to either stream. */
  output(): string
  /** Waits for words in the output; rejects when the script ends without them. */
  says(words: string | RegExp): Promise<void>
  /** The exit status; null when a signal ended it. */
  ended: Promise<number | null>
}

interface Options {
  /** What follows the file on the command line. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly uid?: number
  readonly gid?: number
}

/** Starts a script of the repository in a process of its own, with nothing set but what is given. */
export function runScriptFile(file: string, { args = [], env = {}, ...who }: Options = {}): RunningScript {
  const child = spawn(process.execPath, ['--import', 'tsx', join(rootFolder, file), ...args], {
    cwd: rootFolder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...who,
  })
  return follow(child)
}

export function follow(child: ChildProcess): RunningScript {
  let written = ''
  const listeners = new Set<() => void>()
  const hear = (chunk: Buffer) => {
    written += chunk.toString()
    for (const listener of listeners) listener()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const says = (words: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (typeof words === 'string' ? !written.includes(words) : !words.test(written)) return
        listeners.delete(look)
        resolve()
      }
      listeners.add(look)
      look()
      void ended.then(() => reject(new Error(`The script ended without saying ${words}:\n${written}`)))
    })
  return { child, output: () => written, says, ended }
}
