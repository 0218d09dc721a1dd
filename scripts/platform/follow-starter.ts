import { readFileSync } from 'node:fs'

const everyMs = 1000

/**
 * npm starts us through a shell that does not pass signals on, so when npm is told to stop we may hear nothing. What we
 * can see is that a process above us has lost its parent. Calls back once, then.
 */
export function followStarter(starterIsGone: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const family = ancestry()
  const watch = setInterval(() => {
    if (ancestry().join() === family.join()) return
    clearInterval(watch)
    starterIsGone()
  }, everyMs)
  watch.unref()
}

/** Our parent and its parent: the shell, or tsx and the shell. */
function ancestry(): readonly number[] {
  return [process.ppid, parentOf(process.ppid)]
}

/** 0 where the system does not tell. */
function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}
