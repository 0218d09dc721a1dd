import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keptForSeconds } from './cached'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Answers with the key and how many times it has been asked. */
function counting() {
  const asked: string[] = []
  const ask = keptForSeconds(async (key) => {
    asked.push(key)
    return `${key} ${asked.length}`
  })
  return { asked, ask }
}

describe('an answer', () => {
  test('is worked out once for all who ask in the same moment', async () => {
    const { asked, ask } = counting()
    expect(await Promise.all([ask('sv'), ask('sv'), ask('sv')])).toEqual(['sv 1', 'sv 1', 'sv 1'])
    expect(asked).toEqual(['sv'])
  })

  test('is kept for three seconds and then worked out anew', async () => {
    const { ask } = counting()
    await ask('sv')
    vi.advanceTimersByTime(2999)
    expect(await ask('sv')).toBe('sv 1')
    vi.advanceTimersByTime(1)
    expect(await ask('sv')).toBe('sv 2')
  })

  test('is its own for every key', async () => {
    const { ask } = counting()
    expect([await ask('sv'), await ask('ar')]).toEqual(['sv 1', 'ar 2'])
  })

  test('that failed is asked for again at once', async () => {
    let isDown = true
    const ask = keptForSeconds(async () => {
      if (isDown) throw new Error('down')
      return 'up'
    })
    await expect(ask('sv')).rejects.toThrow('down')
    isDown = false
    expect(await ask('sv')).toBe('up')
  })
})

test('made-up keys do not fill the memory: past five hundred all is forgotten', async () => {
  const { asked, ask } = counting()
  await ask('first')
  for (let number = 0; number < 501; number++) await ask(`made up ${number}`)
  const before = asked.length
  await ask('first')
  expect(asked.length).toBe(before + 1)
})
