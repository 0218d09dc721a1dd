// @database demo
import { sql } from 'drizzle-orm'
import type { TypedUser } from 'payload'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { POST } from '@/app/svc/[municipality]/contact/route'
import { POST as postFault } from '@/app/svc/accessibility/route'
import type { OperationMode } from '@/domain/forms/forms-state'
import { getContactForm } from '@/server/contact/get-form-view'
import { getFrame } from '@/server/municipalities/get-frame'
import { residentWrites } from '@/server/platform/database'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { accountOf, idOfSlug } from '@/tests/integration/support/demo'
import { hiddenPart, leadsTo, posting } from '@/tests/integration/support/posting'
import { openPayload } from '@/tests/integration/support/world'

const send = posting(POST, { params: Promise.resolve({ municipality: 'malaras' }) })
const report = posting((request: Request) => postFault(request), null)
const written = { kind: 'question', recipient: 'polisen-malaras', message: 'När tänds lamporna?' }
const db = residentWrites()
let payload: Awaited<ReturnType<typeof openPayload>>
let operator: TypedUser
let communicator: TypedUser

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  payload = await openPayload()
  operator = await accountOf(payload, 'operator')
  communicator = await accountOf(payload, 'kommunikator.kommun')
})

afterEach(async () => {
  await turn('normal')
  await close('open')
})

describe('while forms are closed', () => {
  test.each([
    ['for the whole service', () => turn('formsOff'), 'formsOff'],
    ['because nothing can be saved', () => turn('readOnly'), 'readOnly'],
    ['by the municipality', () => close('closed'), 'closed'],
  ])('%s, every page says so and what was typed is kept', async (_, shut, state) => {
    await shut()
    expect((await getFrame('fi', 'malaras')).frame.forms).toBe(state)
    const answer = await send({ ...hiddenPart('fi'), ...written })
    const { pathname, searchParams } = leadsTo(answer)
    expect([answer.status, pathname]).toEqual([303, '/fi/malaras/kontakt'])
    const form = await getContactForm('malaras', 'fi', { fel: searchParams.get('fel') })
    expect(form.values.message).toBe(written.message)
    const asProgram = await send({ ...hiddenPart(), ...written }, { accept: 'application/json' })
    expect([asProgram.status, await asProgram.json()]).toEqual([410, { problem: state }])
    expect(await stored()).toBe(0)
  })

  test('by one municipality, faults in the service can still be reported', async () => {
    await close('closed')
    const answer = await report({ ...hiddenPart(), municipality: 'malaras', message: 'Knappen' })
    expect(leadsTo(answer).pathname).toBe('/sv/tillganglighet/tack')
    await db.execute(sql`delete from contact_requests`)
  })
})

describe('while the service is read-only', () => {
  test('staff save nothing and are told why, and the operator turns it back', async () => {
    const id = await idOfSlug(payload, 'promises', 'lugnare-kvallar-pa-torget')
    const notice = { municipality: await idOfSlug(payload, 'municipalities', 'malaras'), text: 'Prov' }
    const days = { from: '2026-01-01T12:00:00.000Z', to: '2026-01-02T12:00:00.000Z' }
    const write = async (user: TypedUser) =>
      payload.create({ ...(await actAs(payload, { user })), collection: 'site-notices', data: { ...notice, ...days } })

    await turn('readOnly')
    await expect(write(communicator)).rejects.toMatchObject({
      status: 503,
      message: expect.stringContaining('läsläge'),
    })
    const acting = await actAs(payload, { user: communicator })
    await expect(payload.update({ ...acting, collection: 'promises', id, data: {} })).rejects.toThrow('läsläge')
    await expect(payload.findByID({ ...acting, collection: 'promises', id })).resolves.toMatchObject({ id })
    await expect(payload.count({ ...(await actAsNobody(payload)), collection: 'users' })).resolves.toBeDefined()

    await turn('normal', operator)
    await expect(write(communicator)).resolves.toMatchObject({ text: 'Prov' })
  })

  test('an account can still be signed in to and changed', async () => {
    await turn('readOnly')
    const acting = await actAs(payload, { user: operator })
    const data = { functionTitle: 'Driftansvarig' }
    await expect(payload.update({ ...acting, collection: 'users', id: operator.id, data })).resolves.toMatchObject(data)
  })

  test('only the operator turns the switch', async () => {
    await expect(turn('formsOff', communicator)).rejects.toMatchObject({ status: 403 })
  })
})

describe('while the database does not answer', () => {
  test('the page gives every field back, to be sent again with the same key', async () => {
    const hidden = hiddenPart('ar')
    const failing = vi.spyOn(db, 'execute').mockRejectedValue(new Error('connection refused'))
    const answer = await send({ ...hidden, ...written, address: 'namn@exempel.invalid' })
    failing.mockRestore()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('60')
    const html = await answer.text()
    expect(html).toContain('<html lang="ar" dir="rtl">')
    for (const value of [hidden._key, hidden._t, 'question', 'polisen-malaras', 'namn@exempel.invalid'])
      expect(html).toContain(`value="${value}"`)
    expect(html).toContain(`${written.message}</textarea>`)
    expect((await send({ ...hidden, ...written })).status).toBe(303)
    expect(await stored()).toBe(1)
  })
})

async function turn(mode: OperationMode, user: TypedUser | null = null): Promise<void> {
  const acting = user === null ? await actAsNobody(payload) : await actAs(payload, { user })
  await payload.updateGlobal({ ...acting, slug: 'operation', data: { mode } })
  letTimePass()
}

async function close(formsState: 'open' | 'closed'): Promise<void> {
  const id = await idOfSlug(payload, 'municipalities', 'malaras')
  await payload.update({ ...(await actAsNobody(payload)), collection: 'municipalities', id, data: { formsState } })
  letTimePass()
}

/** What stands around every page is kept in the process for three seconds. */
function letTimePass(): void {
  vi.setSystemTime(Date.now() + 4000)
}

async function stored(): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`select count(*)::int as count from contact_requests`)
  return rows[0]?.count ?? -1
}
