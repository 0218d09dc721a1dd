import { expect, test } from 'vitest'
import { keptFiles } from './kept-files'

const tenBytes = () => Buffer.alloc(10)

test('a file is there until there is no room for it', () => {
  const kept = keptFiles(25)
  kept.put('a', tenBytes())
  kept.put('b', tenBytes())
  expect(kept.get('a')?.length).toBe(10)
  kept.put('c', tenBytes())
  expect(kept.get('b')).toBeNull()
  expect(kept.get('a')).not.toBeNull()
  expect(kept.get('c')).not.toBeNull()
})

test('the same file again takes no more room', () => {
  const kept = keptFiles(25)
  kept.put('a', tenBytes())
  for (let time = 0; time < 5; time += 1) kept.put('b', tenBytes())
  expect(kept.get('a')).not.toBeNull()
})

test('a file too large for all the room is not kept', () => {
  const kept = keptFiles(5)
  kept.put('a', tenBytes())
  expect(kept.get('a')).toBeNull()
})
