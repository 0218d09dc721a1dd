import { describe, expect, test } from 'vitest'
import { mendingOf } from './mending'

const today = '2026-11-25'

describe('a fault', () => {
  test('is mended by its day, the day itself included', () => {
    expect(mendingOf('notCompliant', today, today)).toEqual({ kind: 'by', day: today })
  })

  test('is late when its day has passed, whatever the reason', () => {
    const yesterday = '2026-11-24'
    expect(mendingOf('notCompliant', yesterday, today)).toEqual({ kind: 'late', day: yesterday })
    expect(mendingOf('burden', yesterday, today)).toEqual({ kind: 'late', day: yesterday })
  })

  test('without a day is undecided while the law asks for it to be mended', () => {
    expect(mendingOf('notCompliant', null, today)).toEqual({ kind: 'undecided' })
  })

  test.each(['burden', 'exempt'] as const)('needs no day when it is %s', (reason) => {
    expect(mendingOf(reason, null, today)).toEqual({ kind: 'none' })
  })
})
