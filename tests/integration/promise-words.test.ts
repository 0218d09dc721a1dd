// @database demo
import { beforeAll, describe, expect, test } from 'vitest'
import { loadWordLists } from '@/cms/words/load-word-lists'
import { findingsIn } from '@/domain/findings/find-in-texts'
import { findingKey } from '@/domain/findings/finding'
import { publicTextsOf } from '@/domain/promises/public-texts'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { type Desk, deskOf } from '@/tests/integration/support/demo'
import {
  bringToApproval,
  changeNote,
  type Office,
  openOffice,
  publish,
  write,
} from '@/tests/integration/support/drafting'
import { openPayload } from '@/tests/integration/support/world'

const inReview = { editorialState: 'inReview' } as const
const noted = (kind: Parameters<typeof findingKey>[0], field: string, quote: string, note = 'Så heter rapporten.') => [
  { finding: findingKey(kind, field, quote), note },
]
let office: Office
let writer: Desk

beforeAll(async () => {
  office = await openOffice(await openPayload())
  writer = deskOf(office.payload, office.kommunWriter)
})

test('the site begins with a list of words, and the promises of the demo pass', async () => {
  const acting = await actAsNobody(office.payload)
  const lists = await loadWordLists(office.municipality, acting.req)
  expect(lists.watchWords.map(({ word }) => word)).toEqual(
    expect.arrayContaining(['utsatt område', 'kriminell', 'krig', 'problemområde', 'gäng']),
  )
  const { docs } = await office.payload.find({ ...acting, collection: 'promises', pagination: false })
  const found = docs.flatMap((promise) => findingsIn(publicTextsOf(promise), lists))
  expect(found.map(({ kind, field, quote }) => `${kind} ${field}: ${quote}`)).toEqual([])
})

describe('handing a promise in', () => {
  test('is refused while a word of the list stands there, with the word and its place', async () => {
    const { id } = await write(office, { summary: 'Vi tar hand om kriminella.' })
    await expect(writer.saveDraft(id, inReview)).rejects.toThrow(
      'Ord att tänka på i ”Löftet i en eller två meningar”: ”kriminella”.',
    )
  })

  test('is possible when a note says why the word stands', async () => {
    const { id } = await write(office, { summary: 'Vi tar hand om kriminella.' })
    const overrides = noted('watchWord', 'summary', 'kriminella')
    await expect(
      writer.saveDraft(id, { ...inReview, overrides: noted('watchWord', 'basis', 'kriminella') }),
    ).rejects.toThrow()
    expect(await writer.saveDraft(id, { ...inReview, overrides })).toMatchObject(inReview)
  })

  test('is refused with a personal number whatever a note says', async () => {
    const { id } = await write(office, { basis: 'Samtal med 811218-9876.' })
    const overrides = noted('personalNumber', 'basis', '811218-9876')
    await expect(writer.saveDraft(id, { ...inReview, overrides })).rejects.toThrow('Personnummer')
    expect(await writer.saveDraft(id, { ...inReview, overrides, basis: 'Samtal med dem som bor där.' })).toMatchObject(
      inReview,
    )
  })

  test('is not hindered by what residents never see, nor by the name of a place', async () => {
    const { id } = await write(office, { problemDetail: 'Anna Bergvik, 811218-9876, leder de kriminella.' })
    expect(await writer.saveDraft(id, inReview)).toMatchObject(inReview)
  })

  test('tells a name in a row, and which row', async () => {
    const row = { owners: [office.kommun], continuous: true }
    const commitments = [
      { ...row, text: 'Vi sätter upp lampor.' },
      { ...row, text: 'Polisen Anna Bergvik går förbi.' },
    ]
    const { id } = await write(office, { commitments })
    await expect(writer.saveDraft(id, inReview)).rejects.toThrow('”Åtagande 2”: ”Anna Bergvik”')
  })
})

test('a promise that was handed in is published and translated without being asked anew', async () => {
  const { id } = await publish(office)
  const arabic = deskOf(office.payload, office.translator, 'ar')
  await arabic.save(id, { title: 'طريق 811218-9876' })
  await writer.saveDraft(id, { title: 'Ljusare väg till stationen', changeLog: [changeNote] })
  expect((await bringToApproval(office, id)).editorialState).toBe('approved')
})

test('a word that came onto the list after the approval is looked at before publishing', async () => {
  const { id } = await write(office)
  await bringToApproval(office, id)
  const acting = await actAsNobody(office.payload)
  const before = await office.payload.findGlobal({ ...acting, slug: 'watch-words' })
  const words = [...(before.words ?? []), { word: 'stationen', advice: 'Skriv vilken.' }]
  await office.payload.updateGlobal({ ...acting, slug: 'watch-words', data: { words } })
  await expect(writer.save(id, { editorialState: 'published' })).rejects.toThrow('”stationen”')
  await office.payload.updateGlobal({ ...acting, slug: 'watch-words', data: { words: before.words ?? [] } })
  expect(await writer.save(id, { editorialState: 'published' })).toMatchObject({ editorialState: 'published' })
})

test('an update, which is public at once, holds no personal number and no telephone, in any language', async () => {
  const { id: promise, commitments } = await publish(office)
  const commitment = commitments?.[0]?.id ?? ''
  const create = async (data: { text: string; reason?: string }, locale: 'sv' | 'ar' = 'sv') =>
    office.payload.create({
      ...(await actAs(office.payload, { user: office.kommunWriter, locale })),
      collection: 'progress-updates',
      data: {
        municipality: office.municipality,
        promise,
        organisation: office.kommun,
        day: '2026-03-01T12:00:00.000Z',
        state: 'draft',
        text: data.text,
        ...(data.reason ? { items: [{ commitment, status: 'delayed', reason: data.reason }] } : {}),
      },
    })
  const fields = (problem: unknown) => JSON.stringify(problem)
  await expect(create({ text: 'Vi talade med 811218-9876.' }).catch(fields)).resolves.toContain('personnumret')
  await expect(create({ text: 'Ring 070-123 45 67.' }).catch(fields)).resolves.toContain('telefonnumret')
  await expect(create({ text: 'Klart.', reason: 'Ring 070-123 45 67.' }).catch(fields)).resolves.toContain(
    'telefonnumret',
  )
  await expect(create({ text: 'اتصل 070-123 45 67' }, 'ar').catch(fields)).resolves.toContain('telefonnumret')
  expect(await create({ text: 'Ring 114 14 om något händer.' })).toMatchObject({ text: 'Ring 114 14 om något händer.' })
})
