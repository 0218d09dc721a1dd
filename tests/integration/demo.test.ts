// @database demo
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadDemoIfEmpty } from '@/cms/demo/load-demo'
import { loadAddresses } from '@/cms/queries/addresses'
import { demo } from '@/content/demo'
import type { DemoPromise } from '@/content/demo/types'
import { launchedLocales, localeKeys } from '@/domain/locales/locales'
import { addDays } from '@/domain/shared/day'
import { publicReads } from '@/server/platform/database'
import { getPromiseList } from '@/server/promises/get-promise-list'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getWithdrawnPromise } from '@/server/promises/get-withdrawn-promise'
import { actAsNobody } from '@/tests/integration/support/acting'
import { openPayload } from '@/tests/integration/support/world'
import { demoPassword } from '@/tests/support/demo-password'

const counted = [
  ['municipalities', demo.municipalities.length],
  ['organisations', demo.organisations.length],
  ['users', demo.accounts.length],
  ['areas', demo.areas.length],
  ['agreements', demo.agreements.length],
  ['focus-areas', 8],
  ['promises', demo.promises.length],
  ['progress-updates', demo.promises.flatMap(({ updates }) => updates).length],
  ['follow-ups', demo.promises.flatMap(({ followUps }) => followUps).length],
  ['indicators', demo.promises.flatMap(({ indicators }) => indicators).length],
  ['indicator-values', demo.promises.flatMap(({ indicators }) => indicators.flatMap(({ values }) => values)).length],
  ['activities', demo.activities.length],
  ['contacts', demo.contacts.length],
  ['glossary-terms', demo.glossary.length],
  ['site-notices', demo.siteNotices.length],
  ['accessibility-statements', demo.accessibilityStatements.length],
  ['retention-rules', demo.retentionRules.length],
  ['languages', localeKeys.length],
] as const

let payload: Payload
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())

beforeAll(async () => {
  payload = await openPayload()
})

describe('the demonstration', () => {
  test('has everything that is written for it, once', async () => {
    expect(await counts()).toEqual(counted)
  })

  test('is not loaded a second time', async () => {
    const again = await loadDemoIfEmpty({ password: 'en-annan-kastanj-48' })
    expect(again.loaded).toBe(false)
    expect(again.accounts).toHaveLength(demo.accounts.length)
    expect(await counts()).toEqual(counted)
  })

  test('lets its accounts in with the password it was loaded with, and keeps the first one', async () => {
    const data = { email: 'kommunikator.polis@demo.invalid', password: demoPassword }
    await expect(payload.login({ collection: 'users', data })).resolves.toMatchObject({ token: expect.any(String) })
    const other = { ...data, password: 'en-annan-kastanj-48' }
    await expect(payload.login({ collection: 'users', data: other })).rejects.toThrow()
  })

  test('shows residents every published promise, and no other', async () => {
    const addresses = await loadAddresses(publicReads())
    const slugsOf = (kind: string) =>
      addresses
        .filter((address) => address.kind === kind)
        .map(({ slug }) => slug)
        .toSorted()
    const inState = (state: string) =>
      demo.promises
        .filter(({ editorialState }) => editorialState === state)
        .map(({ slug }) => slug)
        .toSorted()
    expect(slugsOf('promise')).toEqual(inState('published'))
    expect(slugsOf('withdrawn')).toEqual(inState('withdrawn'))
    expect(slugsOf('language').toSorted()).toEqual(launchedLocales.toSorted())
  })
})

describe('its promises stand as the handbook’s examples should (requirements 6.4)', () => {
  test('P1 goes on as planned, with six commitments and figures', async () => {
    const page = await pageOf('P1')
    expect(page).toMatchObject({ status: 'late', phase: 'current', progress: { total: 6, byStatus: { delayed: 1 } } })
    expect(page?.commitments.map(({ status }) => status)).toEqual([
      'ongoing',
      'delayed',
      'ongoing',
      'ongoing',
      'ongoing',
      'ongoing',
    ])
    expect(page?.commitments.find(({ id }) => id === 'P1-inspection')?.count).toMatchObject({ target: 12, result: 5 })
    expect(page?.commitments.find(({ id }) => id === 'P1-volunteers')?.reason?.text).toBeTruthy()
    expect(page?.outlook).toEqual({ next: addDays(today, 70), missed: null, isLate: false })
    expect(page?.indicators.filter(({ direction }) => direction === 'up').length).toBeGreaterThan(0)
  })

  test('P2 has a delayed commitment with its reason', async () => {
    const delayed = (await pageOf('P2'))?.commitments.filter(({ status }) => status === 'delayed') ?? []
    expect(delayed.map(({ reason }) => reason !== null)).toEqual([true])
  })

  test('P3 is made by three parties and says what is not done, and why', async () => {
    const page = await pageOf('P3')
    expect(page?.parties).toHaveLength(3)
    const dropped = page?.commitments.filter(({ status }) => status === 'notDone' || status === 'cancelled') ?? []
    expect(dropped.map(({ reason }) => reason !== null)).toEqual([true])
  })

  test('P4 is measured before and after', async () => {
    const page = await pageOf('P4')
    expect(page?.indicators.some(({ baseline, latest }) => baseline !== null && latest !== null)).toBe(true)
    expect(page?.audience).not.toBeNull()
  })

  test('P5 has a number to reach, and a commitment that was changed with a reason', async () => {
    const page = await pageOf('P5')
    expect(page?.commitments.map(({ count }) => count?.target)).toContain(250)
    const changed = page?.commitments.filter(({ status }) => status === 'changed') ?? []
    expect(changed.map(({ reason }) => reason !== null)).toEqual([true])
  })

  test('P6 has ended, by the police alone, with target beside outcome and one without target', async () => {
    const page = await pageOf('P6')
    expect(page).toMatchObject({ status: 'ended', phase: 'ended', outcome: 'partlyFulfilled' })
    expect(page?.parties.map(({ slug }) => slug)).toEqual(['polisen-malaras'])
    const figures = page?.commitments.map(({ status, count }) => [status, count?.target, count?.result])
    expect(figures).toEqual([
      ['done', 40, 46],
      ['done', 8, 8],
      ['partlyDone', 12, 7],
      ['done', null, 9],
    ])
    expect(page?.outcomeSummary?.text).toBeTruthy()
  })

  test('P7 is late: its follow-up passed without a word, and the page says when it was to be', async () => {
    const page = await pageOf('P7')
    expect(page?.status).toBe('late')
    expect(page?.outlook).toEqual({ next: addDays(today, 75), missed: addDays(today, -45), isLate: true })
  })

  test('P8 is withdrawn: its address says why and where to look instead', async () => {
    const { slug } = promiseOf('P8')
    expect(await pageOf('P8')).toBeNull()
    expect(await getWithdrawnPromise(publicReads(), { municipality: 'malaras', promise: slug }, 'sv')).toMatchObject({
      day: addDays(today, -135),
      replacedBy: { slug: promiseOf('P2').slug },
    })
  })

  test('P9 is a draft: residents meet it nowhere', async () => {
    expect(await pageOf('P9')).toBeNull()
    const { cards, total } = await getPromiseList(publicReads(), 'malaras', 'sv', {})
    expect(cards.map(({ slug }) => slug)).not.toContain(promiseOf('P9').slug)
    expect(total).toBe(7)
  })

  test('Södervik has one kept promise and one that goes on from it', async () => {
    const { cards } = await getPromiseList(publicReads(), 'sodervik', 'sv', {})
    expect(cards.map(({ status }) => status).toSorted()).toEqual(['ended', 'ongoing'])
    expect((await pageOf('S2'))?.earlier?.slug).toBe(promiseOf('S1').slug)
  })

  test.each(launchedLocales.filter((locale) => locale !== 'sv'))(
    'in %s three are whole, the others have their heading, and all say that a machine made it',
    async (locale) => {
      for (const { key, municipality, slug, editorialState } of demo.promises) {
        if (editorialState !== 'published') continue
        const page = await getPromisePage(publicReads(), { municipality, promise: slug }, locale)
        const isWhole = ['P1', 'P3', 'P7'].includes(key)
        const notices = [...(isWhole ? [] : [{ kind: 'missing' }]), { kind: 'machine' }]
        expect([key, page?.title.locale, page?.notices]).toEqual([key, locale, notices])
      }
    },
  )
})

async function counts() {
  const acting = await actAsNobody(payload)
  const found = []
  for (const [collection] of counted) {
    const { totalDocs } = await payload.count({ ...acting, collection })
    found.push([collection, totalDocs])
  }
  return found
}

function promiseOf(key: string): DemoPromise {
  const found = demo.promises.find((promise) => promise.key === key)
  if (found === undefined) throw new Error(`The demo has no ${key}`)
  return found
}

function pageOf(key: string) {
  const { municipality, slug } = promiseOf(key)
  return getPromisePage(publicReads(), { municipality, promise: slug }, 'sv')
}
