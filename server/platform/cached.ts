import 'server-only'

const secondsKept = 3

interface Kept<Value> {
  readonly value: Promise<Value>
  readonly until: number
}

/**
 * Remembers answers in the process for a few seconds, for what stands around every page. A failed answer is not kept,
 * and no more than a few hundred keys are.
 */
export function keptForSeconds<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const kept = new Map<string, Kept<Value>>()
  return (key) => {
    const now = Date.now()
    const found = kept.get(key)
    if (found !== undefined && found.until > now) return found.value
    if (kept.size > 500) kept.clear()
    const value = load(key)
    kept.set(key, { value, until: now + secondsKept * 1000 })
    value.catch(() => kept.delete(key))
    return value
  }
}
