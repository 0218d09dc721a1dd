import { describe, expect, test } from 'vitest'
import { activityStates } from './activity'
import { readState, readYesNo, writeState, writeYesNo } from './choices'

describe('the state', () => {
  test.each([
    ['Initierad', 'initiated'],
    ['Initierad/delvis igång', 'initiated'],
    ['GUL', 'initiated'],
    ['Pågår (grön)', 'ongoing'],
    ['röd', 'finished'],
    ['Avslutad', 'finished'],
    ['', 'unknown'],
    ['ongoing', 'ongoing'],
  ])('%j is %s', (cell, state) => {
    expect(readState(cell)).toBe(state)
  })

  test.each(['gul/grön', 'Inte avslutad', 'Avslutad 2022', 'Pågår?', '?', ',', 'constructor'])(
    '%j is not guessed at',
    (cell) => {
      expect(readState(cell)).toBeNull()
    },
  )

  test.each(activityStates)('%s survives being written', (state) => {
    expect(readState(writeState(state))).toBe(state)
  })
})

describe('the need for reinforcement', () => {
  test.each([
    ['JA', true],
    ['Ja', true],
    ['x', true],
    ['nej', false],
    ['', null],
    ['kanske', 'notUnderstood'],
    ['Ja?', 'notUnderstood'],
    ['?', 'notUnderstood'],
  ])('%j is %s', (cell, value) => {
    expect(readYesNo(cell)).toBe(value)
  })

  test.each([true, false, null])('%s survives being written', (value) => {
    expect(readYesNo(writeYesNo(value))).toBe(value)
  })
})
