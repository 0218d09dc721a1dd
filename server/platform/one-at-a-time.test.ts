import { describe, expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time'

describe('a queue', () => {
  test('begins the next thing when the one before is done, also when that failed', async () => {
    const queue = oneAtATime<string>(5)
    const log: string[] = []
    const first = deferred()
    const failed = queue.ask('a', () => first.promise.finally(() => log.push('a')))
    const second = queue.ask('b', async () => {
      log.push('b')
      return 'b'
    })
    expect(log).toEqual([])
    first.reject(new Error('no'))
    await expect(failed).rejects.toThrow('no')
    await expect(second).resolves.toBe('b')
    expect(log).toEqual(['a', 'b'])
  })

  test('makes a thing once for all who ask while it is made', async () => {
    const queue = oneAtATime<number>(5)
    let made = 0
    const make = async () => {
      made += 1
      return made
    }
    expect(await Promise.all([queue.ask('a', make), queue.ask('a', make)])).toEqual([1, 1])
    expect(await queue.ask('a', make)).toBe(2)
  })

  test('turns away who comes when too many wait, and only as long as they do', async () => {
    const queue = oneAtATime<string>(2)
    const make = async () => 'done'
    const waiting = [queue.ask('a', make), queue.ask('b', make)]
    expect(queue.ask('c', make)).toBeNull()
    await Promise.all(waiting)
    expect(await queue.ask('c', make)).toBe('done')
  })
})

function deferred() {
  let reject: (reason: Error) => void = () => undefined
  const promise = new Promise<string>((_, refuse) => {
    reject = refuse
  })
  return { promise, reject: (reason: Error) => reject(reason) }
}
