import { expect, test } from 'vitest'
import { modulePath } from './module-path'

const rowsOf = (drawing: string) => drawing.split('\n').map((row) => [...row].map((square) => square === '#'))

test('dark squares side by side are one rectangle', () => {
  expect(modulePath(rowsOf('##.#'))).toBe('M0 0h2v1h-2zM3 0h1v1h-1z')
})

test('every row stands at its own height, and an empty one is left out', () => {
  expect(modulePath(rowsOf('#.\n..\n.#'))).toBe('M0 0h1v1h-1zM1 2h1v1h-1z')
})
