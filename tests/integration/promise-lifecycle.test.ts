// @database demo
import { beforeAll, describe, expect, test } from 'vitest'
import { loadAddresses } from '@/cms/queries/addresses'
import type { LocaleKey } from '@/domain/locales/locales'
import { publicReads } from '@/server/platform/database'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getWithdrawnPromise } from '@/server/promises/get-withdrawn-promise'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { accountOf, type Desk, deskOf } from '@/tests/integration/support/demo'
import {
  bringToApproval,
  changeNote,
  type Office,
  openOffice,
  publish,
  wholePromise,
  write,
} from '@/tests/integration/support/drafting'
import { openPayload } from '@/tests/integration/support/world'

let office: Office
let writer: Desk

beforeAll(async () => {
  office = await openOffice(await openPayload())
  writer = deskOf(office.payload, office.kommunWriter)
})

describe('publishing', () => {
  test('is refused until every party has approved', async () => {
    const { id, slug } = await write(office)
    const toPublished = { editorialState: 'published' as const }
    await expect(writer.save(id, toPublished)).rejects.toThrow('inte godkänt')
    await writer.saveDraft(id, { editorialState: 'inReview' })
    await expect(writer.save(id, toPublished)).rejects.toThrow('inte godkänt')
    await deskOf(office.payload, office.policeApprover).saveDraft(id, { editorialState: 'approved' })
    await expect(writer.save(id, toPublished)).rejects.toThrow('inte godkänt')
    expect(await page(slug)).toBeNull()
  })

  test('lets residents read exactly what was approved', async () => {
    const { slug, publishedOn } = await publish(office)
    expect(await page(slug)).toMatchObject({ title: { text: 'Tryggare väg till stationen' }, slug })
    expect(publishedOn).toMatch(/T12:00:00.000Z$/)
  })

  test('is not done together with an edit', async () => {
    const { id, slug } = await write(office)
    await bringToApproval(office, id)
    await expect(writer.save(id, { editorialState: 'published', title: 'Något annat' })).rejects.toThrow('inte godkänt')
    expect(await page(slug)).toBeNull()
  })

  test('is not done by saving a draft, so that staff and residents see the same', async () => {
    const { id, slug } = await write(office)
    await bringToApproval(office, id)
    await expect(writer.saveDraft(id, { editorialState: 'published' })).rejects.toThrow('Spara det publicerade')
    expect(await page(slug)).toBeNull()
  })

  test('a promise of the police alone needs the police alone (COMP-01)', async () => {
    const acting = await actAs(office.payload, { user: office.policeWriter, query: { draft: 'true' } })
    const commitments = [{ text: 'Vi är på plats på fredagar.', owners: [office.police], continuous: true }]
    const data = { ...wholePromise(office), parties: [office.police], commitments }
    const { id, slug } = await office.payload.create({ ...acting, collection: 'promises', draft: true, data })
    await deskOf(office.payload, office.policeWriter).saveDraft(id, { editorialState: 'inReview' })
    await expect(
      deskOf(office.payload, office.kommunApprover).saveDraft(id, { editorialState: 'approved' }),
    ).rejects.toThrow()
    const approved = await deskOf(office.payload, office.policeApprover).saveDraft(id, { editorialState: 'approved' })
    expect(approved.editorialState).toBe('approved')
    await deskOf(office.payload, office.policeWriter).save(id, { editorialState: 'published' })
    expect((await page(slug))?.parties.map((party) => party.slug)).toEqual(['polisen-malaras'])
  })
})

describe('changing what is published', () => {
  test('is a draft beside it: residents read the old text until the new one is approved and published', async () => {
    const { id, slug } = await publish(office)
    const draft = await writer.saveDraft(id, { title: 'Ljusare väg till stationen', changeLog: [changeNote] })
    expect(draft).toMatchObject({ editorialState: 'draft', approvals: [] })
    expect((await page(slug))?.title.text).toBe('Tryggare väg till stationen')
    await expect(writer.save(id, { editorialState: 'published' })).rejects.toThrow('inte godkänt')
    await bringToApproval(office, id)
    expect((await page(slug))?.title.text).toBe('Tryggare väg till stationen')
    await writer.save(id, { editorialState: 'published' })
    expect((await page(slug))?.title.text).toBe('Ljusare väg till stationen')
  })

  test('with the button for publishing is refused, and the old text stands', async () => {
    const { id, slug } = await publish(office)
    await expect(writer.save(id, { title: 'Smuget förbi' })).rejects.toThrow('Spara ändringen som utkast')
    await expect(writer.save(id, { title: 'Smuget förbi', editorialState: 'published' })).rejects.toThrow()
    await expect(writer.save(id, { editorialState: 'draft' })).rejects.toThrow('Spara ändringen som utkast')
    expect((await page(slug))?.title.text).toBe('Tryggare väg till stationen')
  })

  test('by going back to an earlier version is refused', async () => {
    const { id, slug } = await publish(office, { title: 'Första rubriken' })
    await writer.saveDraft(id, { title: 'Andra rubriken', changeLog: [changeNote] })
    await bringToApproval(office, id)
    await writer.save(id, { editorialState: 'published' })
    const plain = await actAsNobody(office.payload)
    const where = { parent: { equals: id }, 'version.title': { equals: 'Första rubriken' } }
    const { docs } = await office.payload.findVersions({ ...plain, collection: 'promises', where, pagination: false })
    const states = docs.map(({ version }) => version.editorialState)
    expect(states).toEqual(expect.arrayContaining(['draft', 'approved', 'published']))
    const acting = await actAs(office.payload, { user: office.kommunWriter })
    for (const version of docs)
      await expect(
        office.payload.restoreVersion({ ...acting, collection: 'promises', id: version.id }),
      ).rejects.toThrow()
    expect((await page(slug))?.title.text).toBe('Andra rubriken')
  })

  test('a translation reaches residents at once and needs no approval', async () => {
    const { id, slug } = await publish(office)
    await deskOf(office.payload, office.translator, 'ar').save(id, { title: 'طريق أكثر أمانا إلى المحطة' })
    expect((await page(slug, 'ar'))?.title).toEqual({ text: 'طريق أكثر أمانا إلى المحطة', locale: 'ar' })
    expect((await page(slug))?.title.text).toBe('Tryggare väg till stationen')
  })

  test('a translation made while a new Swedish text waits neither shows that text nor hides the old one', async () => {
    const { id, slug } = await publish(office)
    await writer.saveDraft(id, { title: 'Väntar på godkännande' })
    const translator = deskOf(office.payload, office.translator, 'ar')
    await expect(translator.save(id, { title: 'طريق' })).rejects.toThrow('Spara ändringen som utkast')
    await translator.saveDraft(id, { title: 'طريق' })
    expect((await page(slug))?.title.text).toBe('Tryggare väg till stationen')
    expect((await page(slug, 'ar'))?.title).toEqual({ text: 'Tryggare väg till stationen', locale: 'sv' })
  })
})

describe('withdrawing', () => {
  const reason = 'Löftet gjordes två gånger.'

  test('needs a reason, which then stands at the address', async () => {
    const { id, slug } = await publish(office)
    const withdrawn = { editorialState: 'withdrawn' as const }
    await expect(writer.save(id, withdrawn)).rejects.toThrow('Skriv varför')
    await expect(writer.save(id, { ...withdrawn, withdrawalReason: '  ' })).rejects.toThrow('Skriv varför')
    await expect(writer.saveDraft(id, { ...withdrawn, withdrawalReason: reason })).rejects.toThrow(
      'Spara det publicerade',
    )
    expect(await page(slug)).not.toBeNull()

    await writer.save(id, { ...withdrawn, withdrawalReason: reason })
    expect(await page(slug)).toBeNull()
    expect(await gone(slug)).toMatchObject({ title: { text: 'Tryggare väg till stationen' }, reason: { text: reason } })
    expect(await kindsOf(slug)).toEqual(['withdrawn'])
  })

  test('is for what is published, and for good', async () => {
    const { id } = await write(office)
    const withdrawn = { editorialState: 'withdrawn' as const, withdrawalReason: reason }
    await expect(writer.save(id, withdrawn)).rejects.toThrow('Bara ett publicerat')
    const { id: published } = await publish(office)
    await writer.save(published, withdrawn)
    for (const editorialState of ['draft', 'inReview', 'published'] as const) {
      await expect(writer.save(published, { editorialState }), editorialState).rejects.toThrow('tillbakadraget')
    }
    await expect(writer.save(published, { title: 'Nytt' })).rejects.toThrow('tillbakadraget')
  })

  test('is not for those who only approve', async () => {
    const { id, slug } = await publish(office)
    const desk = deskOf(office.payload, office.kommunApprover)
    await expect(desk.save(id, { editorialState: 'withdrawn', withdrawalReason: reason })).rejects.toThrow('Din roll')
    expect(await page(slug)).not.toBeNull()
  })
})

describe('an update', () => {
  test.each(['delayed', 'changed', 'partlyDone', 'notDone', 'cancelled'] as const)(
    'that says %s is published only with a reason in Swedish (COM-06)',
    async (status) => {
      const { id, slug, commitments } = await publish(office)
      const items = [{ commitment: commitments?.[0]?.id ?? '', status }]
      const { id: update, items: saved } = await say(id, { items, state: 'draft' })
      for (const locale of ['sv', 'ar'] as const)
        await expect(change(update, { state: 'published' }, locale)).rejects.toThrow()
      const row = { ...items[0], id: saved?.[0]?.id ?? null, commitment: commitments?.[0]?.id ?? '', status }
      await expect(change(update, { state: 'published', items: [{ ...row, reason: ' ' }] })).rejects.toThrow()
      expect((await page(slug))?.updates).toEqual([])
      await change(update, { state: 'published', items: [{ ...row, reason: 'Lamporna kom sent.' }] })
      expect((await page(slug))?.commitments[0]).toMatchObject({ status, reason: { text: 'Lamporna kom sent.' } })
    },
  )

  test.each(['planned', 'ongoing', 'done'] as const)(
    'that says %s needs none, and is public at once without the other party (COM-05)',
    async (status) => {
      const { id, slug, commitments } = await publish(office)
      await say(id, { items: [{ commitment: commitments?.[0]?.id ?? '', status }], state: 'published' })
      const shown = await page(slug)
      expect(shown?.commitments[0]?.status).toBe(status)
      expect(shown?.updates.map(({ text }) => text.text)).toEqual(['Så går det.'])
    },
  )

  test('that is published cannot be turned into bad news in another language', async () => {
    const { id, slug, commitments } = await publish(office)
    const commitment = commitments?.[0]?.id ?? ''
    const { id: update, items } = await say(id, { items: [{ commitment, status: 'ongoing' }], state: 'published' })
    const row = { id: items?.[0]?.id ?? null, commitment, status: 'cancelled' as const, reason: 'لا' }
    await expect(change(update, { items: [row] }, 'ar')).rejects.toThrow('Byt till svenska')
    expect((await page(slug))?.commitments[0]?.status).toBe('ongoing')
  })

  interface News {
    readonly items: {
      id?: string | null
      commitment: string
      status: 'delayed' | 'changed' | 'partlyDone' | 'notDone' | 'cancelled' | 'planned' | 'ongoing' | 'done'
      reason?: string
    }[]
    readonly state: 'draft' | 'published'
  }

  async function say(promise: string, news: News) {
    const acting = await actAs(office.payload, { user: office.kommunWriter })
    const about = { municipality: office.municipality, organisation: office.kommun, promise }
    const data = { ...about, day: '2026-11-01T12:00:00.000Z', text: 'Så går det.', ...news }
    return office.payload.create({ ...acting, collection: 'progress-updates', data })
  }

  async function change(id: string, data: Partial<News>, locale: LocaleKey = 'sv') {
    const acting = await actAs(office.payload, { user: office.kommunWriter, locale })
    return office.payload.update({ ...acting, collection: 'progress-updates', id, data })
  }
})

test('a communicator of another municipality finds nothing to change', async () => {
  const { id } = await publish(office)
  const stranger = await accountOf(office.payload, 'kommunikator.sodervik')
  await expect(deskOf(office.payload, stranger).saveDraft(id, { title: 'x' })).rejects.toMatchObject({ status: 403 })
})

function page(promise: string, locale: LocaleKey = 'sv') {
  return getPromisePage(publicReads(), { municipality: 'malaras', promise }, locale)
}

function gone(promise: string) {
  return getWithdrawnPromise(publicReads(), { municipality: 'malaras', promise }, 'sv')
}

async function kindsOf(slug: string): Promise<readonly string[]> {
  const addresses = await loadAddresses(publicReads())
  return addresses.filter((address) => address.slug === slug).map(({ kind }) => kind)
}
