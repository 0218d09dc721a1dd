// @database demo
import type { Payload, TypedUser } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { confirmProposal, discardProposal } from '@/cms/collections/emergency-information/decide-proposal'
import type { EmergencyLine } from '@/cms/generated/payload-types'
import { loadEmergencyProposals } from '@/cms/queries/emergency-proposals'
import { loadSite } from '@/cms/queries/frame'
import type { LocaleKey } from '@/domain/locales/locales'
import { publicReads } from '@/server/platform/database'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { accountOf } from '@/tests/integration/support/demo'
import { makePerson, openPayload } from '@/tests/integration/support/world'

let payload: Payload
let operator: TypedUser
let second: TypedUser
let administrator: TypedUser
let translator: TypedUser
let line: string

beforeAll(async () => {
  payload = await openPayload()
  operator = await accountOf(payload, 'operator')
  second = await makePerson(payload, 'operator', null)
  administrator = await accountOf(payload, 'administrator')
  translator = await accountOf(payload, 'oversattare')
  const plain = await actAsNobody(payload)
  const { docs } = await payload.find({
    ...plain,
    collection: 'emergency-information',
    where: { key: { equals: '11414' } },
  })
  line = docs[0]?.id ?? ''
})

beforeEach(async () => {
  for (const proposal of await loadEmergencyProposals(publicReads()))
    await discardProposal((await actAs(payload, { user: second })).req, proposal)
})

describe('a change', () => {
  test.each<[string, Partial<EmergencyLine>]>([
    ['the number', { contact: '114 15', href: 'tel:11415' }],
    ['the text', { text: 'Ring när det inte är bråttom.' }],
    ['the order', { order: 7 }],
    ['the key', { key: 'polisen-11414' }],
  ])('of %s is a proposal, whichever button is used, until another person confirms it', async (_, data) => {
    const before = await shown()
    for (const button of [{ _status: 'published' as const }, { _status: 'draft' as const }, {}])
      await save(operator, { ...data, ...button })
    expect(await shown()).toEqual(before)
    const [proposal, ...more] = await loadEmergencyProposals(publicReads())
    expect(proposal).toMatchObject({ line, proposedBy: operator.id, isShown: true })
    expect(more).toEqual([])

    await expect(confirm(operator)).rejects.toThrow('Du har själv föreslagit ändringen')
    await expect(confirm(translator)).rejects.toThrow('Bara administratörer')
    expect(await shown()).toEqual(before)
    await confirm(administrator)
    expect(await shown()).not.toEqual(before)
    expect(await loadEmergencyProposals(publicReads())).toEqual([])
    expect(await stored()).toMatchObject({ ...data, _status: 'published', proposedBy: null })
  })

  test('is confirmed as it was looked at, or not at all', async () => {
    await save(operator, { order: 3 })
    const looked = await waiting()
    await save(operator, { order: 4 })
    await expect(confirm(second, looked)).rejects.toThrow('Förslaget har ändrats')
    await confirm(second)
    await expect(confirm(second, looked)).rejects.toThrow('redan avgjort')
    expect(await stored()).toMatchObject({ order: 4 })
  })

  test('is confirmed once, and never another than was looked at, when people act at the same moment', async () => {
    await save(operator, { order: 5 })
    const looked = await waiting()
    const results = await Promise.allSettled([
      confirm(second, looked),
      confirm(administrator, looked),
      save(operator, { order: 6 }),
    ])
    const confirmed = results.slice(0, 2).filter(({ status }) => status === 'fulfilled')
    expect(confirmed.length).toBeLessThan(2)
    if (confirmed.length === 1) expect((await stored(false)).order).toBe(5)
    else expect((await stored(false)).order).not.toBe(6)
  })

  test('that waits is not written over by somebody else', async () => {
    await save(operator, { order: 3 })
    await expect(save(second, { order: 9 })).rejects.toThrow('Någon annan har redan föreslagit')
  })

  test('is taken away by whoever made it or could confirm it, and the old line stands in every language', async () => {
    const before = [await shown(), await shown('ar')]
    await save(operator, { text: 'Något annat.', order: 9 })
    await expect(discard(translator)).rejects.toThrow('Bara den som har föreslagit')
    await discard(operator)
    expect([await shown(), await shown('ar')]).toEqual(before)
    await save(operator, { order: 9 })
    await discard(administrator)
    expect(await loadEmergencyProposals(publicReads())).toEqual([])
    expect(await stored()).toMatchObject({ _status: 'published', text: before[0]?.text ?? '' })
  })

  test('cannot be made by going back to an earlier version', async () => {
    const plain = await actAsNobody(payload)
    const where = { parent: { equals: line } }
    const { docs } = await payload.findVersions({ ...plain, collection: 'emergency-information', where, limit: 1 })
    const acting = await actAs(payload, { user: operator })
    const restore = payload.restoreVersion({ ...acting, collection: 'emergency-information', id: docs[0]?.id ?? '' })
    await expect(restore).rejects.toThrow('föreslå det som en ändring')
  })

  test.each<[Partial<EmergencyLine>, string]>([
    [{ href: 'tel:112' }, 'ringer ett annat nummer'],
    [{ href: 'javascript:alert(1)' }, 'Skriv tel:'],
    [{ contact: 'polisen.se', href: 'https://polisen.example' }, 'annan webbplats'],
    [{ text: '' }, 'på svenska'],
  ])('to %j is refused at its field', async (data, words) => {
    await expect(save(operator, data)).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining(words) }] },
    })
  })

  test('is not an administrator’s to make', async () => {
    await expect(save(administrator, { order: 9 })).rejects.toMatchObject({ status: 403 })
  })
})

test('a new line is read by nobody until another person has confirmed it, and is gone when it is taken away', async () => {
  const before = (await shownLines()).length
  const data = { key: '1177', contact: '1177', href: 'tel:1177', text: 'Ring om du är sjuk.', order: 8 }
  const create = async () => {
    const acting = await actAs(payload, { user: operator })
    const draft = { ...data, _status: 'published' as const }
    return payload.create({ ...acting, collection: 'emergency-information', data: draft })
  }
  await create()
  expect(await waiting()).toMatchObject({ isShown: false, contact: '1177' })
  expect(await shownLines()).toHaveLength(before)
  await discard(operator)
  await create()
  await confirm(second)
  expect(await shownLines()).toHaveLength(before + 1)
})

describe('a translation', () => {
  test('is read at once', async () => {
    await save(translator, { text: 'اتصل بالشرطة.' }, 'ar')
    expect((await shown('ar')).text).toBe('اتصل بالشرطة.')
    expect(await loadEmergencyProposals(publicReads())).toEqual([])
  })

  test('waits while a proposal does', async () => {
    await save(operator, { order: 3 })
    await expect(save(translator, { text: 'اتصل.' }, 'ar')).rejects.toThrow('Översätt när det är gjort')
  })

  test('keeps the numbers of the Swedish text', async () => {
    await save(operator, { text: 'Ring 114 14 när det inte är bråttom.' })
    await confirm(second)
    await expect(save(translator, { text: 'اتصل 112.' }, 'ar')).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining('samma nummer') }] },
    })
    await save(translator, { text: 'اتصل 114 14.' }, 'ar')
    expect((await shown('ar')).text).toBe('اتصل 114 14.')
  })

  test('changes no number, whoever writes it', async () => {
    await expect(save(operator, { contact: '113', href: 'tel:113' }, 'ar')).rejects.toThrow('Byt till svenska')
  })
})

async function save(user: TypedUser, data: Partial<EmergencyLine>, locale: LocaleKey = 'sv'): Promise<void> {
  const acting = await actAs(payload, { user, locale })
  await payload.update({ ...acting, collection: 'emergency-information', id: line, data })
}

async function confirm(user: TypedUser, looked?: { line: string; version: string }): Promise<void> {
  await confirmProposal((await actAs(payload, { user })).req, looked ?? (await waiting()))
}

async function discard(user: TypedUser): Promise<void> {
  await discardProposal((await actAs(payload, { user })).req, await waiting())
}

async function waiting() {
  const [proposal] = await loadEmergencyProposals(publicReads())
  if (proposal === undefined) throw new Error('Nothing waits')
  return proposal
}

/** The line as a resident reads it; found by its text's place, since the key may be what changes. */
async function shown(locale: LocaleKey = 'sv') {
  const { key } = await stored(false)
  const lines = await shownLines(locale)
  const found = lines.find((one) => one.key === key)
  if (found === undefined) throw new Error('Residents do not read the line')
  const { contact, href, words } = found
  return { key, contact, href, place: lines.indexOf(found), text: words?.[locale]?.text ?? null }
}

async function shownLines(locale: LocaleKey = 'sv') {
  return (await loadSite(publicReads(), locale))?.emergency ?? []
}

async function stored(draft = true): Promise<EmergencyLine> {
  const plain = await actAsNobody(payload)
  return payload.findByID({ ...plain, collection: 'emergency-information', id: line, draft })
}
