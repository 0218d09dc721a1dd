import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '../platform/plain-error'
import { program } from './binaries'
import type { PostgresHome } from './home'
import { runAsServer } from './run-program'

/**
 * After a crash a server of ours may still be running on the data, or its lock file may name a process number that has
 * gone to somebody else. The first is stopped, the second forgotten. The caller holds the lock of the data folder.
 */
export function clearAfterCrash(home: PostgresHome): void {
  const lockFile = join(home.data, 'postmaster.pid')
  const pid = readPid(lockFile)
  if (pid === null) return
  if (!isServerOf(pid, home.data)) {
    rmSync(lockFile, { force: true })
    return
  }
  console.log('En databas från en tidigare körning är fortfarande igång. Den stoppas först.')
  const output: string[] = []
  for (const mode of ['fast', 'immediate']) {
    const args = ['stop', '-D', home.data, '-m', mode, '-w', '-t', '20']
    const stopped = runAsServer(home, program(home.binaries, 'pg_ctl'), args)
    if (stopped.ok || !isServerOf(pid, home.data)) return
    output.push(stopped.output)
  }
  throw new PlainError(
    `Databasen i ${home.folder} körs redan (process ${pid}) och går inte att stoppa.\n${output.join('\n')}`,
  )
}

/** The command line names the data folder, which tells our server from whoever else was given its number. */
function isServerOf(pid: number, data: string): boolean {
  return argumentsOf(pid).includes(data)
}

function argumentsOf(pid: number): readonly string[] {
  try {
    // Unlike the working directory, the command line may be read by root inside a container as well.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return argumentsFromPs(pid)
  }
}

function argumentsFromPs(pid: number): readonly string[] {
  try {
    const line = execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' })
    return /-D (.+) -c listen_addresses/.exec(line)?.slice(1) ?? []
  } catch {
    return []
  }
}

function readPid(lockFile: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(lockFile, 'utf8'), 10)
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}
