// @database demo
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadAddresses } from '@/cms/queries/addresses'
import { rowsOf } from '@/cms/queries/reading'
import { getOpenPromise } from '@/server/open-data/get-open-promise'
import { publicReads } from '@/server/platform/database'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getWithdrawnPromise } from '@/server/promises/get-withdrawn-promise'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { deskOf } from '@/tests/integration/support/demo'
import { changeNote, type Office, openOffice, publish, wholePromise, write } from '@/tests/integration/support/drafting'
import { type Stepper, stepperOf } from '@/tests/integration/support/stepping'
import { openPayload } from '@/tests/integration/support/world'

const reason = 'Löftet gjordes två gånger.'
let office: Office
let writer: Stepper
let kommunApprover: Stepper
let policeApprover: Stepper
let administrator: Stepper

beforeAll(async () => {
  office = await openOffice(await openPayload())
  writer = await stepperOf('kommunikator.kommun')
  kommunApprover = await stepperOf('godkannare.kommun')
  policeApprover = await stepperOf('godkannare.polis')
  administrator = await stepperOf('administrator')
})

describe('the life of a promise by its buttons', () => {
  test('is handed in, approved by each party and published, and each step is in the log', async () => {
    const { id, slug } = await write(office)
    expect((await writer.look(id)).steps.map(({ label }) => label)).toEqual(['Lämna för godkännande'])
    expect(await kommunApprover.look(id)).toMatchObject({ steps: [] })
    expect((await writer.take(id, 'submit')).status).toBe(200)
    const waiting = await kommunApprover.look(id)
    expect(waiting.steps.map(({ label }) => label)).toEqual(['Godkänn för Mälarås kommun', 'Gör om till utkast'])
    expect((await kommunApprover.take(id, 'approve')).status).toBe(200)
    expect((await kommunApprover.look(id)).parties).toEqual(
      expect.arrayContaining([
        { name: 'Mälarås kommun', hasApproved: true },
        expect.objectContaining({ hasApproved: false }),
      ]),
    )
    expect((await writer.take(id, 'publish')).words).toContain('Det går inte i det läge')
    expect((await policeApprover.take(id, 'approve')).status).toBe(200)
    expect(await page(slug)).toBeNull()
    expect((await writer.take(id, 'publish')).status).toBe(200)
    expect((await page(slug))?.title.text).toBe('Tryggare väg till stationen')
    expect(await audited(id)).toEqual(['promises.submit', 'promises.approve', 'promises.approve', 'promises.publish'])
  })

  test('is not handed in while something is missing, and each missing thing is named (COM-02)', async () => {
    const { id } = await write(office, { areas: [], basis: '' })
    const refused = await writer.take(id, 'submit')
    expect(refused).toMatchObject({ status: 400, words: expect.stringContaining('Välj område.') })
    expect(refused.words).toContain('Skriv vad löftet bygger på.')
  })

  test('is one for its own municipality: others neither see it nor take a step', async () => {
    const { id } = await write(office)
    const outsider = await stepperOf('kommunikator.sodervik')
    expect(await outsider.canLook(id)).toBe(false)
    expect((await outsider.ask(id, { step: 'submit', seen: '' })).status).toBe(403)
  })

  test('takes no step that has no name, and none without the text that was seen', async () => {
    const { id } = await write(office)
    for (const asked of [{ step: 'delete', seen: '' }, { step: 'submit' }, null, 'submit'])
      expect((await writer.ask(id, asked)).status).toBe(400)
    expect((await writer.ask('not-an-id', { step: 'submit', seen: '' })).status).toBe(400)
  })
})

describe('a text that is changed while somebody reads it', () => {
  test('is not approved by who read the old one (COM-03)', async () => {
    const { id } = await write(office)
    await writer.take(id, 'submit')
    const { seen } = await kommunApprover.look(id)
    await deskOf(office.payload, office.policeWriter).saveDraft(id, { title: 'Något helt annat' })
    await writer.take(id, 'submit')
    const refused = await kommunApprover.takeHaving(id, 'approve', seen)
    expect(refused).toMatchObject({ status: 409, words: expect.stringContaining('har ändrats') })
    expect((await kommunApprover.look(id)).parties.some(({ hasApproved }) => hasApproved)).toBe(false)
  })

  test('is either approved or changed when both come at once, never approved unread', async () => {
    const { id } = await write(office)
    await writer.take(id, 'submit')
    const { seen, savedAt } = await kommunApprover.look(id)
    const edit = { title: 'Ändrat i samma stund', updatedAt: savedAt }
    await Promise.all([kommunApprover.takeHaving(id, 'approve', seen), writer.saveDraft(id, edit)])
    const after = await writer.look(id)
    const approved = after.parties.filter(({ hasApproved }) => hasApproved)
    expect(approved).toEqual(after.seen === seen ? [{ name: 'Mälarås kommun', hasApproved: true }] : [])
  })
})

describe('two who write at the same time', () => {
  test('are not both saved: the second is told, and the first stands', async () => {
    const { id } = await write(office)
    const { savedAt } = await writer.look(id)
    const other = await stepperOf('kommunikator.polis')
    const answers = await Promise.all([
      writer.saveDraft(id, { summary: 'Kommunens ord', updatedAt: savedAt }),
      other.saveDraft(id, { summary: 'Polisens ord', updatedAt: savedAt }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const [winner] = answers[0]?.status === 200 ? ['Kommunens ord'] : ['Polisens ord']
    expect((await newest(id)).summary).toBe(winner)
    expect(answers.find(({ status }) => status === 409)?.words).toContain('Någon annan har sparat löftet')
  })

  test('are both saved when the second has read what the first wrote', async () => {
    const { id } = await write(office)
    const desk = deskOf(office.payload, office.policeWriter)
    await desk.saveDraft(id, { summary: 'Först' })
    const { savedAt } = await writer.look(id)
    expect((await writer.saveDraft(id, { summary: 'Sedan', updatedAt: savedAt })).status).toBe(200)
    expect((await newest(id)).summary).toBe('Sedan')
  })
})

describe('withdrawing', () => {
  test('needs a reason that residents can read, and is in the log', async () => {
    const { id, slug } = await publish(office)
    expect(await writer.take(id, 'withdraw', ' ')).toMatchObject({
      status: 400,
      words: 'Skriv varför löftet tas tillbaka.',
    })
    expect((await writer.take(id, 'withdraw', reason)).status).toBe(200)
    expect(await gone(slug)).toMatchObject({ isEmergency: false, reason: { text: reason } })
    expect((await audited(id)).at(-1)).toBe('promises.withdraw')
    expect((await writer.look(id)).steps.map(({ step }) => step)).toEqual(['renew'])
  })

  test('takes what residents read, and nothing of a draft that waits becomes public', async () => {
    const { id, slug } = await publish(office)
    await deskOf(office.payload, office.kommunWriter).saveDraft(id, { title: 'Hemligt utkast', summary: 'Hemligt' })
    await deskOf(office.payload, office.translator, 'ar').saveDraft(id, { title: 'سري' })
    expect((await writer.take(id, 'withdraw', reason)).status).toBe(200)
    expect(await page(slug)).toBeNull()
    for (const locale of ['sv', 'ar'] as const)
      expect((await gone(slug, locale))?.title?.text).toBe('Tryggare väg till stationen')
    expect(await newest(id)).toMatchObject({ editorialState: 'withdrawn', title: 'Tryggare väg till stationen' })
    const plain = await actAsNobody(office.payload)
    const where = { parent: { equals: id }, 'version.title': { equals: 'Hemligt utkast' } }
    const { totalDocs } = await office.payload.findVersions({ ...plain, collection: 'promises', where })
    expect(totalDocs, 'the draft is kept among the versions').toBeGreaterThan(0)
  })
})

describe('taking down in an emergency (COM-19)', () => {
  test.each([
    ['an approver', () => kommunApprover],
    ['an administrator', () => administrator],
    ['a communicator of the other party', () => writer],
  ])('is done at once by %s, leaves the reason and not the title, and is in the log', async (_, who) => {
    const { id, slug } = await publish(office)
    expect(await who().take(id, 'takeDown', '')).toMatchObject({
      status: 400,
      words: expect.stringContaining('varför'),
    })
    expect((await who().take(id, 'takeDown', 'Vi ser över uppgifterna.')).status).toBe(200)
    expect(await page(slug)).toBeNull()
    expect(await gone(slug)).toMatchObject({
      isEmergency: true,
      title: null,
      reason: { text: 'Vi ser över uppgifterna.' },
    })
    expect(await kindsOf(slug)).toEqual(['withdrawn'])
    expect(await audited(id)).toContain('promises.unpublishInEmergency')
  })

  test('is not for readers, nor for those who are no party', async () => {
    const { id, slug } = await publish(office)
    for (const account of ['analytiker', 'oversattare', 'kommunikator.sodervik']) {
      const other = await stepperOf(account)
      const { seen } = await writer.look(id)
      expect((await other.ask(id, { step: 'takeDown', seen, reason })).status, account).toBe(403)
    }
    expect(await page(slug)).not.toBeNull()
  })

  test('can be undone while the approvals hold: the same text comes back', async () => {
    const { id, slug } = await publish(office)
    await kommunApprover.take(id, 'takeDown', reason)
    expect((await kommunApprover.look(id)).steps.map(({ step }) => step)).not.toContain('publishAgain')
    expect((await writer.take(id, 'publishAgain')).status).toBe(200)
    expect(await page(slug)).not.toBeNull()
    expect(await newest(id)).toMatchObject({ withdrawalKind: null, withdrawnOn: null, editorialState: 'published' })
  })

  test('tells its reason in no language with the words of an earlier one', async () => {
    const { id, slug } = await publish(office)
    await kommunApprover.take(id, 'takeDown', 'Vi ser över uppgifterna.')
    await deskOf(office.payload, office.translator, 'ar').save(id, { withdrawalReason: 'نراجع المعلومات.' })
    expect((await gone(slug, 'ar'))?.reason).toEqual({ text: 'نراجع المعلومات.', locale: 'ar' })
    await writer.take(id, 'publishAgain')
    expect((await writer.take(id, 'withdraw', reason)).status).toBe(200)
    expect((await gone(slug, 'ar'))?.reason).toEqual({ text: reason, locale: 'sv' })
  })

  test('otherwise goes through draft and approval, with the notice standing meanwhile', async () => {
    const { id, slug } = await publish(office)
    await kommunApprover.take(id, 'takeDown', reason)
    await writer.saveDraft(id, { title: 'Utan uppgifterna' })
    expect((await writer.look(id)).steps.map(({ step }) => step)).toEqual(['submit'])
    expect(await gone(slug)).toMatchObject({ isEmergency: true })
    await writer.take(id, 'submit')
    await kommunApprover.take(id, 'approve')
    await policeApprover.take(id, 'approve')
    expect(await gone(slug)).toMatchObject({ isEmergency: true })
    expect((await writer.take(id, 'publish')).status).toBe(200)
    expect((await page(slug))?.title.text).toBe('Utan uppgifterna')
  })

  test('an ordinary withdrawal cannot be made into one to get round that it is final', async () => {
    const { id } = await publish(office)
    await writer.take(id, 'withdraw', reason)
    const desk = deskOf(office.payload, office.kommunWriter)
    await desk.save(id, { withdrawalKind: 'emergency' }).catch(() => null)
    expect((await newest(id)).withdrawalKind).toBe('withdrawn')
    await expect(desk.save(id, { editorialState: 'published' })).rejects.toThrow('tillbakadraget')
  })
})

describe('ending (COM-07)', () => {
  test('is refused until each commitment has an end status and it is told how it went', async () => {
    const promise = await publish(office)
    const { id, slug, commitments } = promise
    const desk = deskOf(office.payload, office.kommunWriter)
    await desk.saveDraft(id, { outcome: 'partlyFulfilled' })
    const refused = await writer.take(id, 'submit')
    expect(refused.words).toContain('Skriv under ”Så blev det”')
    expect(refused.words).toContain('”Vi sätter upp lampor.”')
    expect(refused.words).toContain('”Poliser går förbi på kvällen.”')
    await desk.saveDraft(id, { outcomeSummary: 'Det blev ljusare.' })
    for (const [index, user, organisation] of [
      [0, office.kommunWriter, office.kommun],
      [1, office.policeWriter, office.police],
    ] as const) {
      expect((await writer.take(id, 'submit')).words).toContain('Löftet kan inte avslutas än.')
      const acting = await actAs(office.payload, { user })
      const items = [{ commitment: commitments?.[index]?.id ?? '', status: 'done' as const }]
      const about = { municipality: office.municipality, organisation, promise: id, items, state: 'published' as const }
      const data = { ...about, day: '2026-11-01T12:00:00.000Z', text: 'Klart.' }
      await office.payload.create({ ...acting, collection: 'progress-updates', data })
    }
    for (const [who, step] of [
      [writer, 'submit'],
      [kommunApprover, 'approve'],
      [policeApprover, 'approve'],
      [writer, 'publish'],
    ] as const)
      expect(await who.take(id, step), step).toMatchObject({ status: 200 })
    expect(await page(slug)).toMatchObject({ outcome: 'partlyFulfilled', phase: 'ended' })
  })
})

describe('changing what is published', () => {
  test('needs a new line in the log of changes, which residents read', async () => {
    const { id, slug } = await publish(office)
    await writer.saveDraft(id, { title: 'Ljusare väg' })
    expect((await writer.take(id, 'submit')).words).toContain('Ändringar efter publicering')
    await writer.saveDraft(id, { changeLog: [changeNote] })
    expect((await writer.take(id, 'submit')).status).toBe(200)
    await kommunApprover.take(id, 'approve')
    await policeApprover.take(id, 'approve')
    expect((await writer.take(id, 'publish')).status).toBe(200)
    expect((await page(slug))?.changes.map(({ what }) => what.text)).toEqual([changeNote.what])
  })
})

test('the police alone commit themselves with a place and a time that are made for the public (COMP-01, COMP-02)', async () => {
  const policeWriter = await stepperOf('kommunikator.polis')
  const acting = await actAs(office.payload, { user: office.policeWriter, query: { draft: 'true' } })
  const secret = 'Spaning på Åsgatan 4 kl. 22'
  const data = {
    ...wholePromise(office),
    parties: [office.police],
    problemDetail: secret,
    recordNumber: secret,
    commitments: [
      {
        text: 'Vi är i centrum på helger.',
        owners: [office.police],
        responsibleFunction: secret,
        due: '2026-12-01T12:00:00.000Z',
      },
    ],
  }
  const { id, slug } = await office.payload.create({ ...acting, collection: 'promises', draft: true, data })
  expect((await policeWriter.take(id, 'submit')).status).toBe(200)
  expect((await kommunApprover.take(id, 'approve')).status, 'no party, no say').toBe(403)
  expect((await policeApprover.take(id, 'approve')).status).toBe(200)
  expect((await policeWriter.take(id, 'publish')).status).toBe(200)
  const shown = [
    JSON.stringify(await page(slug)),
    JSON.stringify(await getOpenPromise(publicReads(), { url: 'http://localhost:3000', isDemo: true }, id)),
  ]
  for (const text of shown) {
    expect(text).toContain('Vi är i centrum på helger.')
    expect(text).not.toContain('Åsgatan')
  }
})

describe('a new promise from an old one (COM-20)', () => {
  test('keeps the words and the link, and none of the days, approvals, results or row ids', async () => {
    const { id, slug, commitments } = await publish(office)
    expect((await writer.take(id, 'renew')).words).toContain('Det går inte')
    await writer.take(id, 'withdraw', reason)
    const made = await writer.take(id, 'renew')
    expect(made.status).toBe(200)
    const copy = await newest(made.id)
    expect(copy).toMatchObject({
      title: 'Tryggare väg till stationen',
      previousPromise: id,
      editorialState: 'draft',
      approvals: [],
      changeLog: [],
      ...{ from: null, to: null, outcome: null, publishedOn: null, withdrawnOn: null, withdrawalReason: null },
    })
    expect(copy.slug).not.toBe(slug)
    const rows = copy.commitments?.map((row) => row.id) ?? []
    expect(rows).toHaveLength(2)
    for (const { id: old } of commitments ?? []) expect(rows).not.toContain(old)
    expect((await writer.look(made.id)).steps.map(({ step }) => step)).toEqual(['submit'])
  })

  test('is made by a party of the old one only', async () => {
    const { id } = await publish(office)
    await writer.take(id, 'withdraw', reason)
    const { seen } = await writer.look(id)
    for (const other of [kommunApprover, await stepperOf('analytiker'), await stepperOf('kommunikator.sodervik')])
      expect((await other.ask(id, { step: 'renew', seen })).status).toBe(403)
  })
})

const eventSchema = z.object({ action: z.string() })

async function audited(id: string): Promise<readonly string[]> {
  const rows = await rowsOf(
    publicReads(),
    eventSchema,
    sql`select action from audit_events where document = ${id} and action like 'promises.%' order by number`,
  )
  return rows.map(({ action }) => action)
}

async function newest(id: string) {
  const plain = await actAsNobody(office.payload)
  return office.payload.findByID({ ...plain, collection: 'promises', id, draft: true })
}

function page(promise: string) {
  return getPromisePage(publicReads(), { municipality: 'malaras', promise }, 'sv')
}

function gone(promise: string, locale: 'sv' | 'ar' = 'sv') {
  return getWithdrawnPromise(publicReads(), { municipality: 'malaras', promise }, locale)
}

async function kindsOf(slug: string): Promise<readonly string[]> {
  const addresses = await loadAddresses(publicReads())
  return addresses.filter((address) => address.slug === slug).map(({ kind }) => kind)
}
