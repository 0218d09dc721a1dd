// @database demo
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { GET, POST } from '@/app/svc/[municipality]/contact/route'
import { POST as postFault } from '@/app/svc/accessibility/route'
import { caseNumberPattern } from '@/domain/contact/case-number'
import { getContactForm } from '@/server/contact/get-form-view'
import { readReceipt } from '@/server/contact/receipt'
import { storeMessage } from '@/server/contact/store-message'
import { residentWrites } from '@/server/platform/database'
import { hiddenPart, leadsTo, posting } from '@/tests/integration/support/posting'

const address = { params: Promise.resolve({ municipality: 'malaras' }) }
const send = posting(POST, address)
const report = posting((request: Request) => postFault(request), address)
const db = residentWrites()

const written = { kind: 'question', recipient: 'polisen-malaras', message: 'När tänds lamporna på torget?' }
const whole = () => ({ ...hiddenPart(), ...written, page: '', address: '', name: '' })

beforeEach(async () => {
  await db.execute(sql`delete from contact_details`)
  await db.execute(sql`delete from contact_requests`)
  await db.execute(sql`delete from refused_forms`)
})

describe('a message', () => {
  test('is stored before its receipt is given, with nothing but what the form says', async () => {
    const answer = await send(whole())
    expect(answer.status).toBe(303)
    const receipt = receiptOf(answer)
    expect(leadsTo(answer).pathname).toBe('/sv/malaras/kontakt/tack')
    expect(receipt).toMatchObject({ recipient: 'polisen-malaras', wantsAnswer: false })
    expect(receipt?.caseNumber).toMatch(caseNumberPattern)
    expect(await requests()).toEqual([
      {
        case_number: receipt?.caseNumber,
        kind: 'question',
        message: written.message,
        page: null,
        language: 'sv',
        state: 'received',
        organisation: 'polisen-malaras',
        municipality: 'malaras',
      },
    ])
    expect(await details()).toEqual([])
  })

  test('keeps how to answer apart from what was written', async () => {
    const answer = await send({ ...whole(), address: 'namn@exempel.invalid', name: 'Ett namn', _locale: 'fi' })
    expect(leadsTo(answer).pathname).toBe('/fi/malaras/kontakt/tack')
    expect(receiptOf(answer)?.wantsAnswer).toBe(true)
    const own = { address: 'namn@exempel.invalid', name: 'Ett namn', organisation: 'polisen-malaras' }
    expect(await details()).toEqual([own])
    const [stored] = await requests()
    expect(JSON.stringify(stored)).not.toMatch(/exempel|Ett namn/)
  })

  test('says the day it came, never the hour', async () => {
    await send({ ...whole(), address: '070-000 00 00' })
    for (const table of [sql`contact_requests`, sql`contact_details`]) {
      const { rows } = await db.execute(
        sql`select received_on = created_at and created_at = updated_at and
          to_char(created_at at time zone 'UTC', 'HH24:MI:SS.MS') = '12:00:00.000' and
          (created_at at time zone 'UTC')::date = (now() at time zone 'Europe/Stockholm')::date as by_day from ${table}`,
      )
      expect(rows).toEqual([{ by_day: true }])
    }
  })

  test('sent twice is one, with the same receipt', async () => {
    const form = whole()
    const [first, second] = [await send(form), await send({ ...form, message: 'Något annat' })]
    expect(leadsTo(second).href).toBe(leadsTo(first).href)
    expect((await requests()).map(({ message }) => message)).toEqual([written.message])
  })

  test('sent twenty times at once is one, with the same receipt', async () => {
    const form = { ...whole(), address: '070-000 00 00' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(form)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(new Set(answers.map((answer) => leadsTo(answer).href)).size).toBe(1)
    expect(await requests()).toHaveLength(1)
    expect(await details()).toHaveLength(1)
  })

  test('gets another number when its own is taken', async () => {
    const draws = [1, 1, 2].map((byte) => new Uint8Array(5).fill(byte))
    const draw = () => draws.shift() ?? new Uint8Array(5)
    const message = {
      ...written,
      kind: 'question',
      page: null,
      sender: null,
      municipality: 'malaras',
      language: 'sv',
    } as const
    const one = await storeMessage(db, { ...message, formKey: randomUUID() }, draw)
    const other = await storeMessage(db, { ...message, formKey: randomUUID() }, draw)
    expect([one.caseNumber.slice(8), other.caseNumber.slice(8)]).toEqual(['33333', '44444'])
  })

  test('is not stored where the authority does not work', async () => {
    const strayed = { ...written, municipality: 'malaras', recipient: 'soderviks-kommun', page: null, sender: null }
    const message = { ...strayed, kind: 'question', language: 'sv', formKey: randomUUID() } as const
    await expect(storeMessage(db, message)).rejects.toThrow()
    expect(await requests()).toEqual([])
  })
})

describe('a report about the service', () => {
  test('reaches the municipality that was chosen', async () => {
    const answer = await report({ ...hiddenPart('ar'), municipality: 'malaras', message: 'الزر لا يعمل' })
    expect(leadsTo(answer).pathname).toBe('/ar/tillganglighet/tack')
    expect(receiptOf(answer)).toMatchObject({ recipient: 'malaras' })
    expect(await requests()).toMatchObject([{ kind: 'fault', organisation: 'malaras-kommun', language: 'ar' }])
  })

  test('is given back when none was chosen', async () => {
    const answer = await report({ ...hiddenPart(), municipality: 'atlantis', message: 'Knappen' })
    expect(leadsTo(answer).pathname).toBe('/sv/tillganglighet')
    expect(await requests()).toEqual([])
  })
})

describe('a form that cannot be taken', () => {
  const long = 'ሀ'.repeat(2001)

  test('is given back with everything in place and every fault named', async () => {
    const typed = { kind: 'fault', recipient: '', message: long, page: '/sv', address: 'hemma', name: 'Namn' }
    const hidden = hiddenPart('ti')
    const answer = await send({ ...hidden, ...typed })
    expect(answer.status).toBe(303)
    const { pathname, hash, searchParams } = leadsTo(answer)
    expect([pathname, hash]).toEqual(['/ti/malaras/kontakt', '#fel'])
    const form = await getContactForm('malaras', 'ti', { fel: searchParams.get('fel') })
    expect(form.values).toEqual({ ...typed, reminded: '' })
    expect(form.tokens).toEqual({ key: hidden._key, time: hidden._t })
    expect(form.problems.map(({ problem }) => problem)).toEqual([
      'recipientMissing',
      'messageTooLong',
      'addressInvalid',
    ])
    expect(await requests()).toEqual([])
  })

  test('can be read with the key of its address alone, and by nobody after 15 minutes', async () => {
    const fel = leadsTo(await send({ ...whole(), recipient: '', message: 'hemligt' })).searchParams.get('fel') ?? ''
    const { rows } = await db.execute<{ id: string; sealed: Buffer; minutes: number }>(
      sql`select id, sealed, round(extract(epoch from until - now()) / 60)::int as minutes from refused_forms`,
    )
    const [row] = rows
    expect(rows).toHaveLength(1)
    expect(row?.minutes).toBe(15)
    expect(row?.sealed.toString('latin1')).not.toContain('hemligt')
    expect(row?.id).not.toBe(fel)
    const another = `${fel.slice(0, -2)}${fel.endsWith('AA') ? 'EE' : 'AA'}`
    expect((await getContactForm('malaras', 'sv', { fel: another })).values.message).toBeUndefined()
    expect((await getContactForm('malaras', 'sv', { fel })).values.message).toBe('hemligt')
    await db.execute(sql`update refused_forms set until = now() - interval '1 second'`)
    expect((await getContactForm('malaras', 'sv', { fel })).values.message).toBeUndefined()
  })

  test('is an empty form when somebody has changed what waits', async () => {
    const fel = leadsTo(await send({ ...whole(), recipient: '' })).searchParams.get('fel')
    await db.execute(sql`update refused_forms set sealed = set_byte(sealed, 40, (get_byte(sealed, 40) + 1) % 256)`)
    expect((await getContactForm('malaras', 'sv', { fel })).problems).toEqual([])
  })

  test.each([
    ['sent faster than one can read', () => hiddenPart('sv', 500), 'tooFast'],
    ['with a time that is not ours', () => ({ ...hiddenPart(), _t: 'mf3k.AAAAAAAAAAAAAAAAAAAAAA' }), 'forged'],
    ['without its key', () => ({ ...hiddenPart(), _key: '' }), 'forged'],
    ['with something where nobody looks', () => ({ ...hiddenPart(), _more: 'https://annan.invalid' }), 'trapped'],
  ])('comes back kindly when it was %s', async (_, hidden, problem) => {
    const answer = await send({ ...whole(), ...hidden() })
    const fel = leadsTo(answer).searchParams.get('fel')
    const form = await getContactForm('malaras', 'sv', { fel })
    expect(form.problems).toEqual([{ field: null, problem }])
    expect(form.values.message).toBe(written.message)
    expect(await requests()).toEqual([])
  })

  test('a form of yesterday is taken', async () => {
    const answer = await send({ ...whole(), ...hiddenPart('sv', 30 * 3_600_000) })
    expect(receiptOf(answer)).not.toBeNull()
  })
})

describe('the door', () => {
  test('is shut to other sites', async () => {
    const answer = await send({ ...whole(), _locale: 'en' }, { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
    const html = await answer.text()
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).not.toContain('<form')
    expect(await requests()).toEqual([])
  })

  test('is too narrow for what nobody has typed', async () => {
    const answer = await send({ ...whole(), message: 'x'.repeat(70_000) })
    expect(answer.status).toBe(413)
  })

  test('has nothing to read', async () => {
    const answer = await GET(new Request('http://localhost:3000/svc/malaras/contact'))
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
    expect(await answer.text()).toContain('Här finns inget att läsa')
  })

  test('leads nowhere in a municipality that is not there', async () => {
    const stray = posting(POST, { params: Promise.resolve({ municipality: 'atlantis' }) })
    expect((await stray(whole())).status).toBe(404)
  })

  test('answers programs in codes', async () => {
    const json = { accept: 'application/json' }
    const taken = await send(whole(), json)
    expect(taken.status).toBe(200)
    expect(await taken.json()).toMatchObject({
      receipt: expect.stringContaining('/sv/malaras/kontakt/tack?arende=ML-'),
    })
    const refused = await send({ ...whole(), message: '' }, json)
    expect(refused.status).toBe(422)
    expect(await refused.json()).toEqual({ problems: [{ field: 'message', problem: 'messageMissing' }] })
  })

  test('lets a crowd in and holds back a flood, whose words are kept', async () => {
    const from = (network: string) => ({ 'x-forwarded-for': network, accept: 'application/json' })
    const attempts = Array.from({ length: 260 }, (_, n) => send({ ...whole(), kind: '' }, from(`192.0.2.${n % 250}`)))
    const statuses = (await Promise.all(attempts)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 422).length).toBe(240)
    expect(statuses.filter((status) => status === 429).length).toBe(20)
    const held = await send({ ...whole(), message: 'Det här skrev jag' }, { 'x-forwarded-for': '192.0.2.1' })
    expect(held.status).toBe(429)
    expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await held.text()).toContain('Det här skrev jag')
    expect((await send(whole(), { 'x-forwarded-for': '198.51.100.1' })).status).toBe(303)
  })
})

describe('a receipt', () => {
  test('is good for exactly what it says', async () => {
    const query = Object.fromEntries(leadsTo(await send(whole())).searchParams)
    expect(readReceipt(query)).not.toBeNull()
    for (const change of [{ arende: 'ML-2026-22222' }, { till: 'malaras-kommun' }, { svar: 'ja' }, { s: 'x' }])
      expect(readReceipt({ ...query, ...change })).toBeNull()
    expect(readReceipt({})).toBeNull()
  })
})

function receiptOf(answer: Response) {
  return readReceipt(Object.fromEntries(leadsTo(answer).searchParams))
}

async function requests() {
  const { rows } = await db.execute<Record<string, string | null>>(sql`
    select c.case_number, c.kind, c.message, c.page, c.language, c.state, o.slug as organisation, m.slug as municipality
    from contact_requests c join organisations o on o.id = c.organisation_id join municipalities m on m.id = c.municipality_id
  `)
  return rows
}

async function details() {
  const { rows } = await db.execute(sql`
    select d.address, d.name, o.slug as organisation
    from contact_details d join organisations o on o.id = d.organisation_id join contact_requests c on c.id = d.request_id
  `)
  return rows
}
