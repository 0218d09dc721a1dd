import { describe, expect, test } from 'vitest'
import { demo } from './index'
import svTexts from './texts/sv.json'
import type { DemoArea, DemoPromise } from './types'

const sv: Readonly<Record<string, string>> = svTexts
const organisationSlugs = new Set(demo.organisations.map(({ slug }) => slug))
const municipalitySlugs = new Set(demo.municipalities.map(({ slug }) => slug))
const areasBySlug = new Map(demo.areas.map((area) => [area.slug, area]))
const promisesByKey = new Map(demo.promises.map((promise) => [promise.key, promise]))

const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

const transliterated = (title: string) =>
  title
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')

describe('addresses', () => {
  test('a promise slug is its transliterated Swedish title', () => {
    for (const promise of demo.promises) expect(promise.slug).toBe(transliterated(sv[promise.title] ?? ''))
  })

  test.each(demo.municipalities.map(({ slug }) => slug))(
    'no two promises or areas of %s share a slug',
    (municipality) => {
      const slugsOf = (rows: readonly { municipality: string; slug: string }[]) =>
        rows.filter((row) => row.municipality === municipality).map(({ slug }) => slug)
      expect(duplicates(slugsOf(demo.promises))).toEqual([])
      expect(duplicates(slugsOf(demo.areas))).toEqual([])
    },
  )

  test('every slug is well formed', () => {
    const rows = [...demo.municipalities, ...demo.organisations, ...demo.areas, ...demo.agreements, ...demo.promises]
    for (const { slug } of rows) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})

describe('references', () => {
  test('everything belongs to a municipality of the demo', () => {
    const rows = [...demo.areas, ...demo.agreements, ...demo.promises, ...demo.activities, ...demo.contacts]
    const named = [
      ...rows.map(({ municipality }) => municipality),
      ...demo.siteNotices.map(({ municipality }) => municipality),
      ...demo.organisations.flatMap(({ municipalities }) => municipalities),
    ]
    expect(named.filter((slug) => !municipalitySlugs.has(slug))).toEqual([])
  })

  test('every organisation that is named exists', () => {
    const named = [
      ...demo.accounts.flatMap(({ organisation }) => organisation ?? []),
      ...demo.contacts.map(({ organisation }) => organisation),
      ...demo.agreements.flatMap(({ parties, signatories }) =>
        [...parties, ...signatories].map(({ organisation }) => organisation),
      ),
      ...demo.promises.flatMap(({ parties }) => parties),
    ]
    expect(named.filter((slug) => !organisationSlugs.has(slug))).toEqual([])
  })

  test('an area stands after its parents and in their municipality', () => {
    const seen = new Map<string, DemoArea>()
    for (const area of demo.areas) {
      for (const slug of [...area.parents, area.publishAs ?? []].flat()) {
        expect(seen.get(slug)?.municipality, `${area.slug} → ${slug}`).toBe(area.municipality)
      }
      seen.set(area.slug, area)
    }
  })

  test('contacts and promises name areas of their own municipality', () => {
    for (const { municipality, areas } of [...demo.promises, ...demo.contacts]) {
      for (const slug of areas ?? []) expect(areasBySlug.get(slug)?.municipality, slug).toBe(municipality)
    }
  })

  test('promises and activities name focus areas of an agreement in their municipality', () => {
    for (const { municipality, focusAreas } of [...demo.promises, ...demo.activities]) {
      const agreements = demo.agreements.filter((agreement) => agreement.municipality === municipality)
      const codes: readonly string[] = agreements.flatMap((agreement) => agreement.focusAreas).map(({ code }) => code)
      for (const code of focusAreas) expect(codes).toContain(code)
    }
  })

  test('earlier and replacing promises exist in the same municipality', () => {
    for (const { municipality, previousPromise, withdrawal } of demo.promises) {
      for (const key of [previousPromise ?? [], withdrawal?.replacedBy ?? []].flat()) {
        expect(promisesByKey.get(key)?.municipality).toBe(municipality)
      }
    }
  })
})

describe.each(demo.promises.map((promise): [string, DemoPromise] => [promise.key, promise]))(
  'promise %s',
  (_, promise) => {
    const commitments = new Map(promise.commitments.map((commitment) => [commitment.key, commitment]))
    const followUpKeys = promise.followUps.map(({ key }) => key)

    test('its parties own the commitments, sign it and report on it', () => {
      const acting = [
        ...promise.commitments.flatMap(({ owners }) => owners),
        ...promise.signatories.map(({ organisation }) => organisation),
        ...promise.updates.map(({ organisation }) => organisation),
      ]
      expect(acting.filter((organisation) => !promise.parties.includes(organisation))).toEqual([])
    })

    test('an organisation reports only on its own commitments', () => {
      for (const update of promise.updates) {
        for (const item of update.items) {
          expect(commitments.get(item.commitment)?.owners, item.commitment).toContain(update.organisation)
        }
      }
    })

    test('a follow-up is reported by at most one update, and only by one that exists', () => {
      const reported = promise.updates.flatMap(({ followUp }) => followUp ?? [])
      expect(reported.filter((key) => !followUpKeys.includes(key))).toEqual([])
      expect(duplicates(reported)).toEqual([])
    })

    test('updates stand in time order and none lies in the future', () => {
      const days = promise.updates.map(({ day }) => day)
      expect(days).toEqual(days.toSorted((a, b) => a - b))
      expect(days.filter((day) => day > 0)).toEqual([])
    })

    test('a setback has a reason', () => {
      const setbacks: readonly string[] = ['delayed', 'changed', 'partlyDone', 'notDone', 'cancelled']
      const items = promise.updates.flatMap((update) => update.items)
      expect(items.filter(({ status, reason }) => setbacks.includes(status) && !reason)).toEqual([])
    })

    test('keys are unique within the promise', () => {
      expect(duplicates(promise.commitments.map(({ key }) => key))).toEqual([])
      expect(duplicates(followUpKeys)).toEqual([])
      expect(duplicates(promise.indicators.map(({ key }) => key))).toEqual([])
    })

    test('an indicator has a baseline or says why not, and a reason when more is wanted', () => {
      for (const { key, baseline, baselineMissingReason, desiredDirection, directionReason } of promise.indicators) {
        expect([baseline, baselineMissingReason].filter(Boolean), key).toHaveLength(1)
        expect(desiredDirection === 'up' ? directionReason : 'not needed', key).toBeTruthy()
      }
    })
  },
)

describe('what the demo must show', () => {
  test('only the published and the withdrawn promises may reach residents', () => {
    const states = Object.fromEntries(demo.promises.map(({ key, editorialState }) => [key, editorialState]))
    expect(states).toMatchObject({ P7: 'published', P8: 'withdrawn', P9: 'draft' })
  })

  test('P7 alone has a follow-up that passed without an update', () => {
    const overdue = demo.promises.filter(({ followUps, updates }) =>
      followUps.some(({ key, day }) => day < 0 && !updates.some(({ followUp }) => followUp === key)),
    )
    expect(overdue.map(({ key }) => key)).toEqual(['P7'])
  })

  test('an ended promise has an end status for every commitment', () => {
    for (const { outcome, commitments, updates } of demo.promises) {
      const latest = new Map(
        updates.flatMap(({ items }) => items).map(({ commitment, status }) => [commitment, status]),
      )
      const open = commitments.filter(({ key }) => !['done', 'partlyDone', 'notDone'].includes(latest.get(key) ?? ''))
      expect(outcome ? open : []).toEqual([])
    }
  })

  test('every mail address is one that cannot exist', () => {
    const addresses = [...demo.accounts, ...demo.contacts].flatMap(({ email }) => email ?? [])
    expect(addresses.filter((address) => !address.endsWith('@demo.invalid'))).toEqual([])
    expect(duplicates(demo.accounts.map(({ email }) => email))).toEqual([])
  })

  test('phone numbers come from the series reserved for fiction', () => {
    const numbers = demo.contacts.flatMap(({ phone }) => phone ?? [])
    const reserved = /^(08-465 004|040-628 04|031-390 06) ?\d\d$/
    expect(numbers.filter((number) => !reserved.test(number))).toEqual([])
  })
})
