import { describe, expect, test } from 'vitest'
import { isOverdue, readTableFilter, stateIn, writeTableFilter } from './table-filter'

describe('the address of the activity table', () => {
  test('says everything when it says nothing', () => {
    const filter = readTableFilter({})
    expect(filter).toMatchObject({ malomrade: null, lage: null, forsenad: null, sortering: 'aktivitet', sida: 1 })
    expect(writeTableFilter(filter)).toBe('')
  })

  test('comes back as it was, and can be changed in one respect', () => {
    const query = 'kommun=malaras&malomrade=C&lage=pagar&forsenad=1&sortering=avslutas&ordning=fallande&sida=2'
    const filter = readTableFilter(Object.fromEntries(new URLSearchParams(query)))
    expect(writeTableFilter(filter)).toBe(query)
    expect(writeTableFilter(filter, { sida: 1, malomrade: null })).toBe(
      'kommun=malaras&lage=pagar&forsenad=1&sortering=avslutas&ordning=fallande',
    )
  })

  test('with something strange in it counts as not having said that', () => {
    const filter = readTableFilter({
      malomrade: ['C', 'D'],
      lage: 'klart',
      sida: '-3',
      organisation: "x' or 1=1",
      forsenad: 'ja',
    })
    expect(filter).toMatchObject({ malomrade: 'C', lage: null, sida: 1, organisation: null, forsenad: null })
  })

  test('names states in Swedish', () => {
    expect(stateIn(readTableFilter({ lage: 'ej-angivet' }))).toBe('unknown')
    expect(stateIn(readTableFilter({}))).toBeNull()
  })
})

describe('an activity', () => {
  const activity = (day: string | null, state: 'ongoing' | 'finished') => ({ end: { text: '', day }, state })

  test('is in time on its last day and late the day after', () => {
    expect(isOverdue(activity('2026-11-25', 'ongoing'), '2026-11-25')).toBe(false)
    expect(isOverdue(activity('2026-11-24', 'ongoing'), '2026-11-25')).toBe(true)
  })

  test('is not late when it is finished, or when nobody has said when it ends', () => {
    expect(isOverdue(activity('2026-11-24', 'finished'), '2026-11-25')).toBe(false)
    expect(isOverdue(activity(null, 'ongoing'), '2026-11-25')).toBe(false)
  })
})
