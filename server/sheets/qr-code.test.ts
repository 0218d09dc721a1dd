import { describe, expect, test } from 'vitest'
import { qrModules } from './qr-code'

const border = 4
/** Data and correction words of one block at level M, and the number of blocks, by version. */
const blocksAtM: Readonly<Record<number, { readonly blocks: number; readonly data: number }>> = {
  1: { blocks: 1, data: 16 },
  2: { blocks: 1, data: 28 },
  3: { blocks: 1, data: 44 },
  4: { blocks: 2, data: 32 },
  5: { blocks: 2, data: 43 },
  6: { blocks: 4, data: 27 },
}
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

describe('a code', () => {
  test.each([
    'https://loften.example.se/sv/m/a',
    'https://loften.example.se/sv/malaras/loften/ljus',
    'http://localhost:3000/ti/malaras/loften/lugnare-kvallar-pa-torget',
    'https://loften.malaras.example.se/sv-simple/malaras/loften/fler-vuxna-pa-stan-i-helgen',
  ])('says exactly %s', (address) => {
    expect(readCode(qrModules(address))).toBe(address)
  })

  test('has light around it on all sides, or no camera would find it', () => {
    const rows = qrModules('https://loften.example.se/sv/malaras')
    const outer = rows.flatMap((row, y) => row.filter((_, x) => isOutside(x, rows.length) || isOutside(y, rows.length)))
    expect(outer).not.toContain(true)
    expect(rows.every((row) => row.length === rows.length)).toBe(true)
  })
})

function isOutside(place: number, length: number): boolean {
  return place < border || place >= length - border
}

/** Reads an undamaged code of bytes by the book (ISO 18004), independently of what drew it. */
function readCode(framed: readonly (readonly boolean[])[]): string {
  const size = framed.length - 2 * border
  const dark = (x: number, y: number) => framed[y + border]?.[x + border] === true
  const version = (size - 17) / 4
  const shape = blocksAtM[version]
  if (shape === undefined) throw new Error(`No table for version ${version}`)
  const mask = masks[maskNumber(dark)]
  if (mask === undefined) throw new Error('No such mask')
  const bits = readingOrder(size, version).map(([x, y]) => dark(x, y) !== mask(x, y))
  const words = Array.from({ length: shape.blocks * shape.data }, (_, index) => numberOf(bits, index * 8, 8))
  const inOrder = Array.from({ length: shape.blocks }, (_, block) =>
    words.filter((_word, index) => index % shape.blocks === block),
  ).flat()
  const stream = inOrder.flatMap((word) => Array.from({ length: 8 }, (_, bit) => ((word >> (7 - bit)) & 1) === 1))
  if (numberOf(stream, 0, 4) !== 4) throw new Error('Not a code of bytes')
  const length = numberOf(stream, 4, 8)
  return Buffer.from(Array.from({ length }, (_, index) => numberOf(stream, 12 + index * 8, 8))).toString()
}

function numberOf(bits: readonly boolean[], from: number, count: number): number {
  return bits.slice(from, from + count).reduce((sum, bit) => sum * 2 + (bit ? 1 : 0), 0)
}

/** Bits 2 to 4 of the format, which stand to the left of the upper left finder, under their fixed mask 101. */
function maskNumber(dark: (x: number, y: number) => boolean): number {
  return numberOf([dark(2, 8), dark(3, 8), dark(4, 8)], 0, 3) ^ 0b101
}

/** Where the data stand: up and down in pairs of columns from the right, past what is not data. */
function readingOrder(size: number, version: number): (readonly [number, number])[] {
  const order: (readonly [number, number])[] = []
  let upwards = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const y = upwards ? size - 1 - step : step
      for (const x of [right, right - 1]) if (!isFixed(x, y, size, version)) order.push([x, y])
    }
    upwards = !upwards
  }
  return order
}

/** Finders with format, timing, and the one alignment mark of versions 2 to 6. */
function isFixed(x: number, y: number, size: number, version: number): boolean {
  if (x === 6 || y === 6) return true
  if ((x <= 8 && y <= 8) || (x >= size - 8 && y <= 8) || (x <= 8 && y >= size - 8)) return true
  const mark = size - 7
  return version > 1 && Math.abs(x - mark) <= 2 && Math.abs(y - mark) <= 2
}
