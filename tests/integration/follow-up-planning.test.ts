// @database demo
import { beforeAll, describe, expect, test } from 'vitest'
import type { CitizenPromise } from '@/cms/generated/payload-types'
import { planFollowUps } from '@/domain/promises/plan-follow-ups'
import { addDays, type Day, noonOf } from '@/domain/shared/day'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { deskOf, idOfSlug } from '@/tests/integration/support/demo'
import { bringToApproval, changeNote, type Office, openOffice, publish } from '@/tests/integration/support/drafting'
import { openPayload } from '@/tests/integration/support/world'

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
const from = addDays(today, -30)
const to = addDays(today, 335)
const period = { from: stored(from), to: stored(to) }

let office: Office

beforeAll(async () => {
  office = await openOffice(await openPayload())
})

describe('a promise that is published', () => {
  test('gets its follow-ups, four a year unless something else is chosen', async () => {
    const { id } = await publish(office, period)
    const followUps = await followUpsOf(id)
    expect(followUps.map(({ day }) => day)).toEqual(planFollowUps({ from, to, frequency: 'quarterly' }))
    expect(followUps).toHaveLength(4)
    expect(followUps.every(({ kind, origin }) => kind === 'process' && origin === 'plan')).toBe(true)
  })

  test('is not late from the first day: days that have passed are not planned', async () => {
    const { id } = await publish(office, {
      ...period,
      from: stored(addDays(today, -200)),
      followUpFrequency: 'monthly',
    })
    const days = (await followUpsOf(id)).map(({ day }) => day)
    expect(days.length).toBeGreaterThan(5)
    expect(days.every((day) => day > today)).toBe(true)
  })

  test('keeps its follow-ups when words alone are changed', async () => {
    const { id } = await publish(office, period)
    const before = await followUpsOf(id)
    await changePublished(id, { basis: 'Möten och en vandring.' })
    expect(await followUpsOf(id)).toEqual(before)
  })

  test('is planned anew when its period changes; what a person added, answered or concluded stays', async () => {
    const { id } = await publish(office, period)
    const [answered, concluded] = await followUpsOf(id)
    const own = await addFollowUp(id, addDays(today, 40))
    await answer(id, answered?.id ?? '')
    await conclude(concluded?.id ?? '')
    expect((await followUpsOf(id)).map(({ day }) => day)).toHaveLength(5)

    const longer = addDays(to, 100)
    await changePublished(id, { to: stored(longer) })
    const after = await followUpsOf(id)
    expect(after.map((one) => one.id)).toEqual(expect.arrayContaining([answered?.id, concluded?.id, own]))
    expect(after.map(({ day }) => day)).toEqual(
      expect.arrayContaining([...planFollowUps({ from, to: longer, frequency: 'quarterly' })]),
    )
    expect(after.map(({ day }) => day)).not.toContain(to)
  })

  test('is planned anew when it is to be followed up more often', async () => {
    const { id } = await publish(office, period)
    await changePublished(id, { followUpFrequency: 'monthly' })
    const wanted = planFollowUps({ from, to, frequency: 'monthly' }).filter((day) => day > today)
    expect((await followUpsOf(id)).map(({ day }) => day)).toEqual(wanted)
  })

  test('without any gets them the next time it is published', async () => {
    const { id } = await publish(office, period)
    const acting = await actAsNobody(office.payload)
    await office.payload.delete({ ...acting, collection: 'follow-ups', where: { promise: { equals: id } } })
    await changePublished(id, { basis: 'Ett nytt möte.' })
    expect(await followUpsOf(id)).toHaveLength(4)
  })
})

test('a promise on its way has no follow-ups, and those of the demo are as they were', async () => {
  const demo = await idOfSlug(office.payload, 'promises', 'lugnare-kvallar-pa-torget')
  const before = await followUpsOf(demo)
  expect(before.map(({ kind }) => kind)).toEqual(['production', 'effect', 'process', 'effect'])
  await deskOf(office.payload, office.kommunWriter).saveDraft(demo, { followUpFrequency: 'monthly' })
  expect(await followUpsOf(demo)).toEqual(before)
})

function stored(day: Day): string {
  return noonOf(day).toISOString()
}

/** An edit of what residents read, approved by both and published. */
async function changePublished(id: string, data: Partial<CitizenPromise>): Promise<void> {
  const desk = deskOf(office.payload, office.kommunWriter)
  await desk.saveDraft(id, { changeLog: [changeNote], ...data, editorialState: 'draft' })
  await bringToApproval(office, id)
  await desk.save(id, { editorialState: 'published' })
}

async function followUpsOf(promise: string) {
  const acting = await actAsNobody(office.payload)
  const where = { promise: { equals: promise } }
  const { docs } = await office.payload.find({
    ...acting,
    collection: 'follow-ups',
    where,
    sort: 'plannedFor',
    limit: 50,
  })
  return docs.map(({ id, plannedFor, kind, origin }) => ({ id, day: plannedFor.slice(0, 10), kind, origin }))
}

async function addFollowUp(promise: string, day: Day): Promise<string> {
  const acting = await actAs(office.payload, { user: office.kommunWriter })
  const data = { municipality: office.municipality, promise, plannedFor: stored(day), kind: 'effect' } as const
  return (await office.payload.create({ ...acting, collection: 'follow-ups', data: { ...data, origin: 'person' } })).id
}

async function answer(promise: string, followUp: string): Promise<void> {
  const acting = await actAs(office.payload, { user: office.kommunWriter })
  const about = { municipality: office.municipality, organisation: office.kommun, promise, followUp }
  const data = { ...about, day: stored(today), text: 'Så går det.', state: 'published' as const }
  await office.payload.create({ ...acting, collection: 'progress-updates', data })
}

async function conclude(id: string): Promise<void> {
  const acting = await actAs(office.payload, { user: office.kommunWriter })
  await office.payload.update({ ...acting, collection: 'follow-ups', id, data: { conclusion: 'Vi fortsätter.' } })
}
