import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that lives, or null. `startedAt` tells it from a later process that was given the same number. */
export function findProcess(pid: number): { readonly pid: number; readonly startedAt: string } | null {
  const startedAt = readStartFromProc(pid) ?? readStartFromPs(pid)
  return startedAt === null ? null : { pid, startedAt }
}

export function isSameProcess(remembered: { readonly pid: number; readonly startedAt: string }): boolean {
  return findProcess(remembered.pid)?.startedAt === remembered.startedAt
}

function hasProc(): boolean {
  return readText('/proc/self/stat') !== null
}

function readStartFromProc(pid: number): string | null {
  const stat = readText(`/proc/${pid}/stat`)
  if (stat === null) return null
  // The name in parentheses may itself hold spaces and parentheses, so the fields are counted from the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTicks] = [fields[0], fields[19]]
  if (state === 'Z' || state === 'X' || startTicks === undefined) return null
  return `${readText('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}/${startTicks}`
}

function readStartFromPs(pid: number): string | null {
  if (hasProc()) return null
  try {
    const words = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim()
    return words === '' ? null : words
  } catch {
    return null
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
