import { describe, expect, test } from 'vitest'
import { roles } from '@/domain/access/capabilities'
import { addressOf } from '@/domain/waiting/address'
import type { Found, PromiseAtWork, PromiseUnderWay } from '@/domain/waiting/found'
import { type Asker, isWorthALetter, waitingFor } from '@/domain/waiting/waiting'
import type { WaitingItem } from '@/domain/waiting/waiting-item'
import { waitingKinds } from '@/domain/waiting/waiting-kind'
import { titleOf, waitingWords } from '@/domain/waiting/waiting-words'

const today = '2026-06-20'
const nothing: Found = { atWork: [], underWay: [], news: [], translations: [], errands: [] }
const promise: PromiseAtWork = {
  id: 'p',
  title: 'Tryggare väg',
  state: 'inReview',
  isApprovedByOwn: false,
  lastEditor: { id: 'writer', organisation: 'kommunen' },
  wasHandedIn: true,
  missing: 0,
  changedOn: '2026-06-15',
  publishAt: null,
  unpublishAt: null,
}
const underWay: PromiseUnderWay = {
  id: 'p',
  title: 'Tryggare väg',
  from: '2026-01-01',
  to: '2026-12-31',
  followUps: [{ id: 'june', plannedFor: '2026-06-01' }],
  resolved: [],
  delayed: [],
  countsOnlyProduction: false,
}
const words = {
  kind: 'translationMissing',
  language: 'fi',
  total: 12,
  oldest: [{ collection: 'promises', id: 'p', title: 'Tryggare väg', since: '2026-05-01' }],
} as const

function asker(role: Asker['roles'][number], facts: Partial<Asker> = {}): Asker {
  return { id: 'me', roles: [role], organisation: 'kommunen', languages: [], ...facts }
}

function kindsFor(who: Asker, found: Partial<Found>, day = today) {
  return waitingFor(who, { ...nothing, ...found }, day).map(({ kind }) => kind)
}

describe('a promise that is handed in', () => {
  test('waits for those who approve, and for nobody else', () => {
    const seeing = roles.filter((role) => kindsFor(asker(role), { atWork: [promise] }).length > 0)
    expect(seeing).toEqual(['approver'])
  })

  test.each([
    ['the own organisation has approved it', { isApprovedByOwn: true }],
    ['they wrote it last', { lastEditor: { id: 'me', organisation: 'kommunen' } }],
  ])('does not wait for an approver when %s', (_, facts) => {
    expect(kindsFor(asker('approver'), { atWork: [{ ...promise, ...facts }] })).toEqual([])
  })
})

describe('a draft', () => {
  const draft = { ...promise, state: 'draft', missing: 2 } as const

  test('that was handed in before is to be mended by the organisation that wrote it', () => {
    expect(kindsFor(asker('communicator'), { atWork: [draft] })).toEqual(['returned'])
    expect(kindsFor(asker('communicator', { organisation: 'polisen' }), { atWork: [draft] })).toEqual([])
  })

  test('that was never handed in is shown to whoever wrote it, and to no colleague', () => {
    const fresh = { ...draft, wasHandedIn: false }
    expect(kindsFor(asker('communicator', { id: 'writer' }), { atWork: [fresh] })).toEqual(['draft'])
    expect(kindsFor(asker('communicator'), { atWork: [fresh] })).toEqual([])
  })
})

test('an approved promise waits to be published, unless that happens by itself', () => {
  const approved = { ...promise, state: 'approved' } as const
  expect(kindsFor(asker('communicator'), { atWork: [approved] })).toEqual(['ready'])
  const planned = { ...approved, publishAt: '2026-07-01 08:00' }
  expect(kindsFor(asker('communicator'), { atWork: [planned] })).toEqual(['scheduled'])
})

describe('a published promise', () => {
  test.each([
    ['is not late on the last day of grace', '2026-06-15', []],
    ['is late the day after', '2026-06-16', ['late']],
  ])('%s', (_, day, kinds) => {
    expect(kindsFor(asker('coordinator'), { underWay: [underWay] }, day)).toEqual(kinds)
  })

  test('is not late once an update has answered', () => {
    expect(kindsFor(asker('coordinator'), { underWay: [{ ...underWay, resolved: ['june'] }] })).toEqual([])
  })

  test('whose period is over waits for its account alone', () => {
    expect(kindsFor(asker('communicator'), { underWay: [{ ...underWay, to: '2026-06-19' }] })).toEqual(['outcome'])
  })

  test.each([
    ['a quarter of a year ago does not wait', '2026-03-21', []],
    ['longer ago than a quarter of a year waits', '2026-03-20', ['delayed']],
  ])('with a delayed commitment and the last word %s', (_, lastWord, kinds) => {
    const facts = { followUps: [], delayed: [{ text: 'Vi sätter upp lampor.', lastWord }] }
    expect(kindsFor(asker('communicator'), { underWay: [{ ...underWay, ...facts }] })).toEqual(kinds)
  })

  test('that counts only what the parties do is pointed out (COO-11)', () => {
    const facts = { followUps: [], countsOnlyProduction: true }
    expect(kindsFor(asker('communicator'), { underWay: [{ ...underWay, ...facts }] })).toEqual(['onlyProduction'])
  })
})

test('news of the other party stays for fourteen days', () => {
  const news = (day: string) => [{ id: 'u', title: 'Tryggare väg', organisation: 'Polisen', day }]
  expect(kindsFor(asker('approver'), { news: news('2026-06-07') })).toEqual(['otherParty'])
  expect(kindsFor(asker('approver'), { news: news('2026-06-06') })).toEqual([])
})

test('a missing translation waits for writers, and for translators of that language; all are counted', () => {
  const found = { translations: [words] }
  expect(kindsFor(asker('communicator'), found)).toEqual(['translationMissing'])
  expect(kindsFor(asker('translator', { languages: ['ar'] }), found)).toEqual([])
  const [section] = waitingFor(asker('translator', { languages: ['fi'] }), { ...nothing, ...found }, today)
  expect(section).toMatchObject({ count: 12, items: [{ title: 'Tryggare väg' }] })
})

describe('a letter', () => {
  const sections = (found: Partial<Found>, role: Asker['roles'][number] = 'communicator') =>
    waitingFor(asker(role), { ...nothing, ...found }, today)

  test('is worth sending for work', () => {
    expect(isWorthALetter(sections({ underWay: [underWay] }), today)).toBe(true)
  })

  test('is not worth sending for nothing, nor for a draft of one’s own', () => {
    const own = {
      ...promise,
      state: 'draft',
      wasHandedIn: false,
      lastEditor: { id: 'me', organisation: 'kommunen' },
    } as const
    expect(isWorthALetter([], today)).toBe(false)
    expect(isWorthALetter(sections({ atWork: [own] }), today)).toBe(false)
  })

  test('is sent for news since yesterday, and not again for the same', () => {
    const news = (day: string) => ({ news: [{ id: 'u', title: 'Tryggare väg', organisation: 'Polisen', day }] })
    expect(isWorthALetter(sections(news('2026-06-19')), today)).toBe(true)
    expect(isWorthALetter(sections(news('2026-06-18')), today)).toBe(false)
  })
})

describe('what waits', () => {
  const item: WaitingItem = {
    kind: 'translationMissing',
    title: '',
    day: '2026-06-15',
    place: { collection: 'promises', id: 'p', language: 'sv-simple' },
    count: 2,
    about: 'Polisen',
    ahead: { at: '2026-07-01 08:00', comes: true },
  }

  test.each(waitingKinds)('is said in both languages of the staff side: %s', (kind) => {
    const [sv, en] = (['sv', 'en'] as const).map((language) => waitingWords[language].detail({ ...item, kind }, today))
    expect(sv).toMatch(/^\S.*\.$/)
    expect(en).toMatch(/^\S.*\.$/)
    expect(sv).not.toBe(en)
    expect(titleOf({ ...item, kind }, 'sv')).not.toBe('')
  })

  test('leads to the document, in the language that is missing', () => {
    expect(addressOf(item)).toBe('/admin/collections/promises/p?locale=sv-simple')
    expect(addressOf({ place: { collection: 'contact-requests', id: null } })).toBe(
      '/admin/collections/contact-requests',
    )
  })
})
