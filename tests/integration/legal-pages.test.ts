// @database demo
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { launchedLocales } from '@/domain/locales/locales'
import { addDays } from '@/domain/shared/day'
import { getStatement } from '@/server/accessibility/get-statement'
import { publicReads } from '@/server/platform/database'
import { getPrivacy } from '@/server/privacy/get-privacy'
import { actAsNobody } from '@/tests/integration/support/acting'
import { idOfSlug } from '@/tests/integration/support/demo'
import { openPayload } from '@/tests/integration/support/world'

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
const db = publicReads()
let payload: Payload

beforeAll(async () => {
  payload = await openPayload()
})

describe('an accessibility statement', () => {
  test('says everything that the law asks for, from its fields', async () => {
    const { statement, notices } = await getStatement(db, 'malaras', 'sv')
    expect(statement).toMatchObject({
      conformance: 'partial',
      assessedOn: addDays(today, -20),
      updatedOn: addDays(today, -10),
      isOld: false,
    })
    expect(statement?.faults.map(({ reason, mending }) => [reason, mending])).toEqual([
      ['notCompliant', { kind: 'by', day: addDays(today, 180) }],
      ['notCompliant', { kind: 'by', day: addDays(today, 120) }],
      ['exempt', { kind: 'none' }],
    ])
    expect(statement?.faults.every(({ explanation }) => explanation !== null)).toBe(true)
    expect(notices).toEqual([])
  })

  test('is the service’s own where no municipality is asked for', async () => {
    const { statement } = await getStatement(db, null, 'sv')
    expect(statement?.service.text).toContain('gemensamma för alla kommuner')
    expect(statement?.faults.map(({ mending }) => mending.kind)).toEqual(['by', 'by', 'none', 'undecided'])
  })

  test('says that its assessment is old, and that a promised day has passed', async () => {
    const { statement } = await getStatement(db, 'sodervik', 'sv')
    expect(statement?.isOld).toBe(true)
    expect(statement?.faults[0]?.mending).toEqual({ kind: 'late', day: addDays(today, -30) })
  })

  test.each(launchedLocales.filter((locale) => locale !== 'sv'))(
    'is whole in %s, and says who made it',
    async (locale) => {
      for (const place of ['malaras', 'sodervik', null]) {
        const { statement, notices } = await getStatement(db, place, locale)
        expect(statement?.service.locale).toBe(locale)
        expect(statement?.faults.flatMap(({ text, explanation }) => [text.locale, explanation?.locale])).toEqual(
          statement?.faults.flatMap(() => [locale, locale]),
        )
        expect(notices).toEqual([{ kind: 'machine' }])
      }
    },
  )

  test('tells that the Swedish fault has changed since it was translated', async () => {
    const acting = await actAsNobody(payload)
    const municipality = await idOfSlug(payload, 'municipalities', 'sodervik')
    const where = { municipality: { equals: municipality } }
    const { docs } = await payload.find({ ...acting, collection: 'accessibility-statements', where })
    const faults = docs[0]?.faults?.map((fault, index) => (index === 0 ? { ...fault, text: 'Något annat.' } : fault))
    await payload.update({ ...acting, collection: 'accessibility-statements', where, data: { faults: faults ?? [] } })
    const { statement, notices } = await getStatement(db, 'sodervik', 'fi')
    expect(statement?.faults[0]?.text.locale).toBe('fi')
    expect(notices).toEqual([{ kind: 'stale', sourceChangedOn: today }, { kind: 'machine' }])
  })

  test('is null, not an error, where nobody has written one', async () => {
    const acting = await actAsNobody(payload)
    const data = { name: 'Tystby', slug: 'tystby', activeLanguages: ['sv' as const], published: true }
    await payload.create({ ...acting, collection: 'municipalities', data })
    expect(await getStatement(db, 'tystby', 'sv')).toEqual({ statement: null, notices: [] })
    expect((await getPrivacy(db, 'tystby', 'sv')).view).toEqual({ controllers: [], rules: [] })
  })

  test('of a municipality that is not published is nobody’s to read', async () => {
    const acting = await actAsNobody(payload)
    await payload.update({
      ...acting,
      collection: 'municipalities',
      where: { slug: { equals: 'sodervik' } },
      data: { published: false },
    })
    expect((await getStatement(db, 'sodervik', 'sv')).statement).toBeNull()
    expect((await getPrivacy(db, 'sodervik', 'sv')).view.controllers).toEqual([])
    await payload.update({
      ...acting,
      collection: 'municipalities',
      where: { slug: { equals: 'sodervik' } },
      data: { published: true },
    })
  })
})

describe('the privacy page of a municipality', () => {
  test('names its own authorities with their officers, and nobody else’s', async () => {
    const { view } = await getPrivacy(db, 'malaras', 'sv')
    expect(view.controllers.map(({ slug, officer }) => [slug, officer])).toEqual([
      ['polisen-malaras', 'dataskyddsombud.polis@demo.invalid'],
      ['malaras-kommun', 'dataskyddsombud.malaras@demo.invalid'],
    ])
    expect(view.controllers.every(({ info }) => info !== null)).toBe(true)
  })

  test('shows a rule only with a decision that is in force', async () => {
    const { view } = await getPrivacy(db, 'malaras', 'sv')
    expect(view.rules.map(({ what, days }) => [what, days])).toEqual([
      ['contactDetails', 90],
      ['contactRequests', 730],
    ])
    expect((await getPrivacy(db, 'sodervik', 'sv')).view.rules).toEqual([])
  })

  test('is read in Arabic with the authorities’ words marked as a machine’s', async () => {
    const { view, notices } = await getPrivacy(db, 'malaras', 'ar')
    expect(view.controllers.map(({ info }) => info?.locale)).toEqual(['ar', 'ar'])
    expect(notices).toEqual([{ kind: 'machine' }])
  })
})
