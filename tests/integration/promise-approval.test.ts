// @database demo
import { beforeAll, describe, expect, test } from 'vitest'
import { missingWords } from '@/cms/collections/promises/lifecycle-words'
import type { CitizenPromise } from '@/cms/generated/payload-types'
import type { MissingPart } from '@/domain/promises/missing-parts'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { deskOf, idOfSlug } from '@/tests/integration/support/demo'
import { bringToApproval, type Office, openOffice, wholePromise, write } from '@/tests/integration/support/drafting'
import { makePerson, openPayload } from '@/tests/integration/support/world'

let office: Office

beforeAll(async () => {
  office = await openOffice(await openPayload())
})

describe('writing', () => {
  test('a promise with nothing but a heading and a party can be saved, and gets its address from the heading (COM-01)', async () => {
    const { payload, kommunWriter, municipality, kommun } = office
    const acting = await actAs(payload, { user: kommunWriter, query: { draft: 'true' } })
    const data = {
      municipality,
      title: 'Färre bränder på Åsgatan',
      slug: '',
      parties: [kommun],
      editorialState: 'draft' as const,
    }
    const saved = await payload.create({ ...acting, collection: 'promises', draft: true, data })
    expect(saved).toMatchObject({ slug: 'farre-brander-pa-asgatan', editorialState: 'draft', _status: 'draft' })
  })

  const lacks: readonly [readonly MissingPart[], Partial<CitizenPromise>][] = [
    [['area'], { areas: [] }],
    [['period'], { from: null }],
    [['period'], { to: null }],
    [['periodReversed'], { from: '2027-03-01T12:00:00.000Z', to: '2026-03-01T12:00:00.000Z' }],
    [['problem'], { problemStatement: ' ' }],
    [['effect'], { desiredEffects: [] }],
    [['commitment'], { commitments: [] }],
    [['commitmentOwner'], { commitments: [{ text: 'Vi gör.', owners: [], continuous: true }] }],
    [['followUpFrequency'], { followUpFrequency: null }],
    [['basis'], { basis: null }],
    [
      ['area', 'period', 'problem', 'effect', 'commitment', 'basis'],
      { areas: [], from: null, problemStatement: null, desiredEffects: [], commitments: [], basis: '' },
    ],
  ]

  test.each(lacks)(
    'a promise that lacks %j is not taken in for approval, and is told so (COM-02)',
    async (parts, changes) => {
      const { id } = await write(office, changes)
      const handIn = deskOf(office.payload, office.kommunWriter).saveDraft(id, { editorialState: 'inReview' })
      const problem: unknown = await handIn.catch((error: unknown) => error)
      expect(problem).toMatchObject({ status: 400 })
      for (const part of parts) expect(String(problem)).toContain(missingWords[part])
    },
  )

  test('a commitment needs a day or to be continuous', async () => {
    const { id } = await write(office, { commitments: [{ text: 'Vi gör.', owners: [office.kommun] }] })
    const handIn = deskOf(office.payload, office.kommunWriter).saveDraft(id, { editorialState: 'inReview' })
    await expect(handIn).rejects.toThrow(missingWords.commitmentDue)
  })

  test('an address is one promise’s in its municipality, and free in another', async () => {
    const { slug } = await write(office)
    await expect(write(office, { slug })).rejects.toThrow()
    const acting = await actAsNobody(office.payload)
    const municipality = await idOfSlug(office.payload, 'municipalities', 'sodervik')
    const parties = [await idOfSlug(office.payload, 'organisations', 'sodervik-kommun')]
    const elsewhere = { ...wholePromise(office), slug, municipality, parties, areas: [] }
    await expect(office.payload.create({ ...acting, collection: 'promises', data: elsewhere })).resolves.toBeTruthy()
  })
})

describe('approving', () => {
  test('each party’s approver approves exactly this text, and only then is it approved (COM-03)', async () => {
    const { id } = await write(office)
    await deskOf(office.payload, office.kommunWriter).saveDraft(id, { editorialState: 'inReview' })
    const once = await deskOf(office.payload, office.kommunApprover).saveDraft(id, { editorialState: 'approved' })
    expect(once).toMatchObject({ editorialState: 'inReview', approvals: [{ organisation: office.kommun }] })
    const again = await deskOf(office.payload, office.kommunApprover).saveDraft(id, { editorialState: 'approved' })
    expect([again.editorialState, again.approvals?.length]).toEqual(['inReview', 1])
    const both = await deskOf(office.payload, office.policeApprover).saveDraft(id, { editorialState: 'approved' })
    expect([both.editorialState, both.approvals?.length]).toEqual(['approved', 2])
    expect(new Set(both.approvals?.map(({ contentHash }) => contentHash)).size).toBe(1)
  })

  test('an organisation that is no party cannot approve (COM-04)', async () => {
    const housing = await idOfSlug(office.payload, 'organisations', 'malaras-bostader')
    const outsider = await makePerson(office.payload, 'approver', housing)
    const { id } = await write(office)
    await deskOf(office.payload, office.kommunWriter).saveDraft(id, { editorialState: 'inReview' })
    await expect(deskOf(office.payload, outsider).saveDraft(id, { editorialState: 'approved' })).rejects.toMatchObject({
      status: 403,
    })
  })

  test('only what has been handed in can be approved, and only by somebody with that task', async () => {
    const { id } = await write(office)
    const approve = { editorialState: 'approved' as const }
    await expect(deskOf(office.payload, office.kommunApprover).saveDraft(id, approve)).rejects.toThrow()
    await deskOf(office.payload, office.kommunWriter).saveDraft(id, { editorialState: 'inReview' })
    await expect(deskOf(office.payload, office.policeWriter).saveDraft(id, approve)).rejects.toThrow(
      'Din roll får inte godkänna.',
    )
  })

  test('nobody approves a text that they changed last (COM-04)', async () => {
    const both = { ...office.kommunWriter, roles: ['communicator' as const, 'approver' as const] }
    const { id } = await write(office)
    const desk = deskOf(office.payload, both)
    await desk.saveDraft(id, { title: 'Tryggare väg till tåget' })
    await desk.saveDraft(id, { editorialState: 'inReview' })
    await expect(desk.saveDraft(id, { editorialState: 'approved' })).rejects.toThrow('som du själv ändrade senast')
    await expect(desk.saveDraft(id, { title: 'Nytt', editorialState: 'approved' })).rejects.toThrow()
  })

  test('who approves does not change the text', async () => {
    const { id } = await write(office)
    await deskOf(office.payload, office.kommunWriter).saveDraft(id, { editorialState: 'inReview' })
    const desk = deskOf(office.payload, office.kommunApprover)
    await expect(desk.saveDraft(id, { title: 'Annat', editorialState: 'approved' })).rejects.toThrow(
      'ändrar inte texten',
    )
    await expect(desk.saveDraft(id, { title: 'Annat' })).rejects.toThrow('ändrar inte texten')
  })

  test('what a save says of approvals is not believed, in any language', async () => {
    const whole = await bringToApproval(office, (await write(office)).id)
    const forged = whole.approvals ?? []
    const { id } = await write(office, { ...wholePromise(office) })
    const writer = deskOf(office.payload, office.kommunWriter)
    expect((await writer.saveDraft(id, { approvals: forged })).approvals).toEqual([])
    const inArabic = await deskOf(office.payload, office.kommunWriter, 'ar').saveDraft(id, {
      title: 'عنوان',
      approvals: forged,
    })
    expect(inArabic.approvals).toEqual([])
    await writer.saveDraft(id, { editorialState: 'inReview' })
    await expect(writer.save(id, { editorialState: 'published', approvals: forged })).rejects.toThrow('inte godkänt')
  })
})

describe('changing an approved text', () => {
  const edits: readonly Partial<CitizenPromise>[] = [
    { title: 'Nytt' },
    { summary: 'Nytt' },
    { audience: 'Nytt' },
    { from: '2026-03-02T12:00:00.000Z' },
    { to: '2027-03-02T12:00:00.000Z' },
    { areas: [] },
    { problemStatement: 'Nytt' },
    { desiredEffects: [{ text: 'Nytt' }] },
    { commitments: [] },
    { followUpFrequency: 'monthly' },
    { basis: 'Nytt' },
    { focusAreas: [], externalLinks: [{ url: 'https://exempel.invalid' }] },
    { outcome: 'fulfilled' },
    { outcomeSummary: 'Nytt' },
    { changeLog: [{ date: '2026-03-01T12:00:00.000Z', what: 'Nytt', why: 'Nytt' }] },
  ]

  test.each(edits)('voids the approvals (COM-03): %j', async (edit) => {
    const { id } = await write(office)
    await bringToApproval(office, id)
    const after = await deskOf(office.payload, office.policeWriter).saveDraft(id, edit)
    expect(after).toMatchObject({ editorialState: 'draft', approvals: [], lastEditedBy: office.policeWriter.id })
  })

  test.each([
    ['what only staff read', { problemDetail: 'Nytt', recordNumber: 'KS 1' }],
    ['the address', { slug: 'en-ny-adress' }],
  ])('does not when it is %s', async (_, edit) => {
    const { id } = await write(office)
    await bringToApproval(office, id)
    const after = await deskOf(office.payload, office.policeWriter).saveDraft(id, edit)
    expect([after.editorialState, after.approvals?.length]).toEqual(['approved', 2])
  })

  test('a translation does not either, not even into easy Swedish', async () => {
    const { id } = await write(office)
    await bringToApproval(office, id)
    const inArabic = await deskOf(office.payload, office.translator, 'ar').saveDraft(id, { title: 'طريق أكثر أمانا' })
    expect([inArabic.editorialState, inArabic.approvals?.length]).toEqual(['approved', 2])
    const easy = await deskOf(office.payload, office.policeWriter, 'sv-simple').saveDraft(id, {
      summary: 'Det blir ljust.',
    })
    expect([easy.editorialState, easy.approvals?.length, easy.lastEditedBy]).toEqual([
      'approved',
      2,
      office.kommunWriter.id,
    ])
  })
})

describe('a translator', () => {
  test('writes in the own languages, and not in Swedish or another', async () => {
    const { id } = await write(office)
    await expect(
      deskOf(office.payload, office.translator, 'fi').saveDraft(id, { title: 'Turvallisempi tie' }),
    ).resolves.toMatchObject({ title: 'Turvallisempi tie' })
    for (const locale of ['sv', 'sv-simple', 'so'] as const) {
      await expect(
        deskOf(office.payload, office.translator, locale).saveDraft(id, { title: 'x' }),
        locale,
      ).rejects.toMatchObject({ status: 403 })
    }
  })

  test('changes words only: no state, no parties, no commitments', async () => {
    const { id } = await write(office)
    const desk = deskOf(office.payload, office.translator, 'ar')
    for (const edit of [{ editorialState: 'inReview' as const }, { parties: [office.kommun] }, { commitments: [] }]) {
      await expect(desk.saveDraft(id, edit), JSON.stringify(edit)).rejects.toMatchObject({ status: 403 })
    }
  })

  test('nobody changes more than words from another language than Swedish', async () => {
    const { id } = await write(office)
    const desk = deskOf(office.payload, office.kommunWriter, 'ar')
    for (const edit of [{ editorialState: 'inReview' as const }, { areas: [] }, { commitments: [] }]) {
      await expect(desk.saveDraft(id, edit), JSON.stringify(edit)).rejects.toThrow('Byt till svenska')
    }
  })
})
