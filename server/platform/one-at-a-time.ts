import 'server-only'

interface Queue<Result> {
  /** The result for a key; null when too many already wait. Who asks for what is being made gets the same. */
  readonly ask: (key: string, make: () => Promise<Result>) => Promise<Result> | null
}

/** Does one thing at a time and lets only so many wait. */
export function oneAtATime<Result>(mostWaiting: number): Queue<Result> {
  const underWay = new Map<string, Promise<Result>>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    ask(key, make) {
      const same = underWay.get(key)
      if (same !== undefined) return same
      if (underWay.size >= mostWaiting) return null
      const result = last.then(make).finally(() => underWay.delete(key))
      underWay.set(key, result)
      last = result.catch(() => undefined)
      return result
    },
  }
}
