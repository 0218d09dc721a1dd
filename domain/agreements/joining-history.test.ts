import { expect, test } from 'vitest'
import { joiningHistory, type Party } from './joining-history'

const party = (slug: string, joined: string | null): Party => ({
  organisation: { slug, name: { text: slug, locale: 'sv' } },
  joined,
})

const slugsByDay = (parties: readonly Party[]) =>
  joiningHistory(parties).map(({ day, organisations }) => [day, organisations.map(({ slug }) => slug)])

test('the first to join come first, and those of one day together in the order of the agreement', () => {
  const parties = [party('region', '2023-08-01'), party('kommun', '2022-01-01'), party('polis', '2022-01-01')]
  expect(slugsByDay(parties)).toEqual([
    ['2022-01-01', ['kommun', 'polis']],
    ['2023-08-01', ['region']],
  ])
})

test('a party whose day nobody knows is left out of the history', () => {
  expect(slugsByDay([party('kommun', null)])).toEqual([])
})
