import { describe, expect, test } from 'vitest'
import type { PromiseDetail } from '@/cms/queries/promise-detail'
import type { StoredUpdate } from '@/cms/queries/promise-updates'
import { pageWords } from '@/server/platform/words'
import { toCommitments } from './commitment-views'
import { toUpdates } from './update-views'

const truth = { sv: {}, other: {} }
const lamps: PromiseDetail['commitments'][number] = {
  ...{ id: 'lampor', due: '2026-10-25', targetNumber: 40, owners: [] },
  words: { sv: { text: 'Byta 40 lampor', target_unit: 'lampor' } },
}
const rounds: PromiseDetail['commitments'][number] = {
  ...{ id: 'ronder', due: null, targetNumber: null, owners: [] },
  words: { sv: { text: 'Gå kvällsronder' } },
}
const detail: PromiseDetail = {
  ...{
    id: 'p1',
    slug: 'ljus',
    today: '2026-07-01',
    from: '2026-01-01',
    to: '2026-12-31',
    outcome: null,
    words: {},
    truth,
  },
  ...{ areas: [], parties: [], focusAreas: [], effects: [], signatories: [], changes: [], links: [], earlier: null },
  commitments: [lamps, rounds],
}

type Item = StoredUpdate['items'][number]
const item = (commitment: string, status: Item['status'], result: number | null = null, reason?: string): Item => ({
  ...{ id: `${commitment}-${status}`, commitment, status, result },
  words: reason === undefined ? {} : { sv: { reason } },
})
const update = (day: string, ...items: Item[]): StoredUpdate => ({
  ...{ kind: 'update', id: day, day, followUp: null, truth, items },
  organisation: { slug: 'kommunen', words: { sv: { name: 'Kommunen' } } },
  words: { sv: { text: `Besked ${day}` } },
})
const commitmentsAfter = (...newestFirst: StoredUpdate[]) => toCommitments(detail, newestFirst, pageWords('sv'))

describe('a commitment', () => {
  test('is planned until somebody has said anything of it', () => {
    expect(commitmentsAfter(update('2026-05-01'))[0]).toMatchObject({
      status: 'planned',
      reason: null,
      lastUpdate: null,
    })
  })

  test('stands as the latest update that names it says, with its reason', () => {
    const [first] = commitmentsAfter(
      update('2026-06-01', item('ronder', 'ongoing')),
      update('2026-05-01', item('lampor', 'delayed', null, 'Stolparna kom sent.')),
      update('2026-04-01', item('lampor', 'ongoing')),
    )
    expect(first).toMatchObject({
      status: 'delayed',
      reason: { text: 'Stolparna kom sent.', locale: 'sv' },
      lastUpdate: '2026-05-01',
    })
  })

  test('does not carry the reason of an earlier update', () => {
    const later = update('2026-06-01', item('lampor', 'ongoing'))
    const earlier = update('2026-05-01', item('lampor', 'delayed', null, 'Stolparna kom sent.'))
    expect(commitmentsAfter(later, earlier)[0]?.reason).toBeNull()
  })

  test('keeps the latest number although a later update gives none', () => {
    const [first] = commitmentsAfter(
      update('2026-06-01', item('lampor', 'ongoing')),
      update('2026-05-01', item('lampor', 'ongoing', 17)),
      update('2026-04-01', item('lampor', 'ongoing', 3)),
    )
    expect(first?.count).toEqual({ target: 40, result: 17, unit: { text: 'lampor', locale: 'sv' } })
  })

  test('counts from nought, which is a number', () => {
    expect(commitmentsAfter(update('2026-05-01', item('lampor', 'ongoing', 0)))[0]?.count?.result).toBe(0)
  })

  test('counts nothing where nothing is to be counted', () => {
    expect(commitmentsAfter(update('2026-05-01', item('ronder', 'done')))[1]?.count).toBeNull()
  })
})

describe('an update', () => {
  test('tells of each commitment in its words, and leaves out what is no longer promised', () => {
    const words = pageWords('sv')
    const stored = [update('2026-05-01', item('ronder', 'done'), item('borttaget', 'done'))]
    expect(toUpdates(stored, toCommitments(detail, stored, words), words)).toEqual([
      {
        id: '2026-05-01',
        day: '2026-05-01',
        organisation: { slug: 'kommunen', name: { text: 'Kommunen', locale: 'sv' } },
        text: { text: 'Besked 2026-05-01', locale: 'sv' },
        items: [{ commitment: { text: 'Gå kvällsronder', locale: 'sv' }, status: 'done', reason: null }],
      },
    ])
  })
})
