import { describe, expect, test } from 'vitest'
import { horizonScale } from './horizon-scale'

const span = (yearsFrom: number, yearsTo: number) => ({ yearsFrom, yearsTo })

describe('the axis of the time horizons', () => {
  const { ticks, at } = horizonScale([span(1, 3), span(2, 10), span(5, 20)])

  test('runs from now to the end of the longest', () => {
    expect(ticks).toEqual([0, 5, 10, 15, 20])
    expect([at(0), at(5), at(20)]).toEqual([0, 0.25, 1])
  })

  test('ends on a whole step, so that nothing sticks out', () => {
    expect(horizonScale([span(1, 22)]).ticks.at(-1)).toBe(25)
  })

  test('has a length even when nothing is planned', () => {
    expect(horizonScale([]).at(5)).toBe(1)
  })

  test('keeps what lies outside within the drawing', () => {
    expect([at(-3), at(99)]).toEqual([0, 1])
  })
})
