// @database demo
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { getAgreementPage } from '@/server/agreements/get-agreement-page'
import { publicReads } from '@/server/platform/database'
import { type Acting, actAsNobody } from '@/tests/integration/support/acting'
import { idOfSlug } from '@/tests/integration/support/demo'
import { openPayload } from '@/tests/integration/support/world'

let payload: Payload
let acting: Acting

beforeAll(async () => {
  payload = await openPayload()
  acting = await actAsNobody(payload)
})

const pageOf = (municipality = 'malaras') => getAgreementPage(publicReads(), municipality, 'sv')

async function addAgreement(
  slug: string,
  state: 'draft' | 'signed' | 'expired' | 'terminated',
  from: string,
  to: string,
) {
  const municipality = await idOfSlug(payload, 'municipalities', 'malaras')
  const data = { municipality, slug, title: `Avtalet ${slug}`, from: noon(from), to: noon(to), state }
  return payload.create({ ...acting, collection: 'agreements', data })
}

const noon = (day: string) => `${day}T12:00:00.000Z`

describe('the agreement of a municipality', () => {
  test('is told with its parties, horizons, signatories and focus areas', async () => {
    const { agreement } = await pageOf()
    expect(agreement?.title.text).toBe('Samverkansöverenskommelse 2023–2027')
    expect(agreement?.parties).toHaveLength(4)
    expect(agreement?.history.map(({ day }) => day)).toEqual(['2022-01-01', '2023-01-01', '2023-08-01'])
    expect(agreement?.horizons.map(({ yearsFrom, yearsTo }) => [yearsFrom, yearsTo])).toEqual([
      [1, 3],
      [2, 10],
      [5, 20],
    ])
    expect(agreement?.focusAreas.map(({ code }) => code).join('')).toBe('ABCDEFGH')
  })

  test('shows under a focus area its published promises and no others', async () => {
    const { agreement } = await pageOf()
    const slugs = agreement?.focusAreas.flatMap(({ promises }) => promises.map(({ slug }) => slug)) ?? []
    expect(slugs).toContain('lugnare-kvallar-pa-torget')
    const { docs } = await payload.find({
      ...acting,
      collection: 'promises',
      where: { editorialState: { not_equals: 'published' } },
    })
    expect(docs.length).toBeGreaterThan(0)
    expect(docs.filter(({ slug }) => slugs.includes(slug))).toEqual([])
  })

  test('is missing, not broken, where there is none', async () => {
    expect(await pageOf('sodervik')).toEqual({ agreement: null, earlier: [], notices: [] })
  })
})

describe('an activity', () => {
  test('is shown only when it is released, with its public words and its state and nothing else', async () => {
    const { agreement } = await pageOf()
    const activities = agreement?.focusAreas.flatMap((focusArea) => focusArea.activities) ?? []
    const released = await payload.find({
      ...acting,
      collection: 'activities',
      where: { released: { equals: true } },
      pagination: false,
    })
    const known = new Set(released.docs.map(({ id }) => id))
    expect(activities.length).toBeGreaterThan(5)
    expect(activities.filter(({ id }) => !known.has(id))).toEqual([])
    for (const activity of activities) {
      expect(Object.keys(activity).toSorted()).toEqual(['description', 'id', 'state', 'title'])
    }
  })

  test('that is taken back is gone at once', async () => {
    await publicReads().execute(sql`update activities set released = false`)
    const { agreement } = await pageOf()
    expect(agreement?.focusAreas.flatMap((focusArea) => focusArea.activities)).toEqual([])
  })
})

describe('other agreements', () => {
  test('that are drafts are unknown to residents', async () => {
    await addAgreement('utkast', 'draft', '2028-01-01', '2032-01-01')
    const { agreement, earlier } = await pageOf()
    expect([agreement, ...earlier].map((one) => one?.slug)).not.toContain('utkast')
  })

  test('that are over are listed after the one in force, newest first, with what became of them', async () => {
    await addAgreement('gammalt', 'signed', '2015-01-01', '2018-12-31')
    await addAgreement('uppsagt', 'terminated', '2019-01-01', '2030-12-31')
    const { agreement, earlier } = await pageOf()
    expect(agreement?.slug).toBe('samverkansoverenskommelse-2023-2027')
    expect(earlier.map(({ slug, state }) => [slug, state])).toEqual([
      ['uppsagt', 'terminated'],
      ['gammalt', 'expired'],
    ])
  })
})
