// @database demo
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { CitizenPromise } from '@/cms/generated/payload-types'
import { type LocaleKey, launchedLocales } from '@/domain/locales/locales'
import type { TranslationNotice } from '@/domain/translations/local-text'
import { translatedFieldsSchema } from '@/domain/translations/translation-state'
import { publicReads } from '@/server/platform/database'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { actAsNobody } from '@/tests/integration/support/acting'
import { type Desk, deskOf, idOfSlug } from '@/tests/integration/support/demo'
import {
  bringToApproval,
  changeNote,
  type Office,
  openOffice,
  publish,
  write,
} from '@/tests/integration/support/drafting'
import { openPayload } from '@/tests/integration/support/world'

const translated = launchedLocales.filter((locale) => locale !== 'sv')
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())

let payload: Payload
let office: Office
let inArabic: Desk

beforeAll(async () => {
  payload = await openPayload()
  office = await openOffice(payload)
  inArabic = deskOf(payload, office.translator, 'ar')
})

describe('saving in one language', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'ö', 'م', 'ትግ', ' ', '1') })
  const step = fc.record({
    locale: fc.constantFrom(...launchedLocales),
    title: word.filter((text) => text.trim() !== ''),
    summary: fc.option(word),
    row: fc.constantFrom(0, 1),
    text: word.filter((text) => text.trim() !== ''),
  })

  test.each([
    ['straight', false],
    ['as a draft', true],
  ])('changes no other language, whatever was written before (%s)', async (_, draft) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), async (steps) => {
        const { id } = await write(office)
        const expected = await stored(id, draft)
        for (const { locale, title, summary, row, text } of steps) {
          const acting = await actAsNobody(payload, locale)
          const { commitments } = await payload.findByID({ ...acting, collection: 'promises', id, draft })
          const rows = (commitments ?? []).map((one, index) => (index === row ? { ...one, text } : one))
          const data = { title, summary, commitments: rows }
          await payload.update({ ...acting, collection: 'promises', id, draft, data })
          expected.set(`${locale} title`, title)
          if (summary === null) expected.delete(`${locale} summary`)
          else expected.set(`${locale} summary`, summary)
          expected.set(`${locale} commitment ${row}`, text)
          expect(await stored(id, draft)).toEqual(expected)
        }
      }),
      { numRuns: 6 },
    )
  })

  test('never writes a Swedish text that stood in for a missing one', async () => {
    const { id } = await publish(office)
    for (const locale of translated) {
      const acting = await actAsNobody(payload, locale)
      const form = await payload.findByID({ ...acting, collection: 'promises', id })
      const shown = [form.title, form.commitments?.[0]?.text, form.desiredEffects?.[0]?.text]
      expect(shown.filter((text) => text)).toEqual([])
      const { title: _, ...rest } = form
      await payload.update({
        ...acting,
        collection: 'promises',
        id,
        data: { ...rest, summary: `Bara det här på ${locale}` },
      })
    }
    const texts = await stored(id, false)
    const foreign = [...texts.keys()].filter((key) => !key.startsWith('sv '))
    expect(foreign.toSorted()).toEqual(translated.map((locale) => `${locale} summary`).toSorted())
  })
})

describe('the truth about a translation', () => {
  test('says of the demo that a machine made it, until a person writes', async () => {
    const id = await idOfSlug(payload, 'promises', 'traffa-manniskan-bakom-uniformen')
    const before = await statesOf(id, 'ar')
    expect(new Set(before.values())).toEqual(new Set(['machine']))
    await inArabic.save(id, { title: 'لقاء الإنسان خلف الزي' })
    const after = await statesOf(id, 'ar')
    expect(after.get('title')).toBe('draft')
    expect([...after].filter(([path]) => path !== 'title').every(([, state]) => state === 'machine')).toBe(true)
    expect(new Set((await statesOf(id, 'fi')).values())).toEqual(new Set(['machine']))
  })

  test('is told at the top of the page: missing, then whole, then older than the Swedish text', async () => {
    const { id, slug } = await publish(office)
    expect(await noticesOf(slug, 'ar')).toEqual([{ kind: 'missing' }])
    await translate(id, 'draft')
    expect(await noticesOf(slug, 'ar')).toEqual([])
    await rewrite(id, { title: 'Ljusare väg till stationen' })
    expect(await noticesOf(slug, 'ar')).toEqual([{ kind: 'stale', sourceChangedOn: today }])
    expect((await page(slug, 'ar'))?.title.locale).toBe('ar')
    await inArabic.save(id, { title: 'طريق مضاء إلى المحطة' })
    expect(await noticesOf(slug, 'ar')).toEqual([])
    expect(await noticesOf(slug, 'sv')).toEqual([])
  })

  test('says when a machine made it, and every fault at once, the worst first', async () => {
    const { id, slug } = await publish(office, { summary: 'Löftet i korthet.' })
    await translate(id, 'machine')
    expect(await noticesOf(slug, 'ar')).toEqual([{ kind: 'missing' }, { kind: 'machine' }])
    await rewrite(id, { problemStatement: 'Vägen till stationen är mörk och lång.' })
    const all = [{ kind: 'missing' }, { kind: 'stale', sourceChangedOn: today }, { kind: 'machine' }]
    expect(await noticesOf(slug, 'ar')).toEqual(all)
  })

  test('makes no translation stale by a Swedish text that waits for approval', async () => {
    const { id, slug } = await publish(office)
    await translate(id, 'draft')
    await deskOf(payload, office.kommunWriter).saveDraft(id, { title: 'Väntar på godkännande' })
    expect(await noticesOf(slug, 'ar')).toEqual([])
  })

  test('tells of what residents read, not of a translation that waits with its Swedish text', async () => {
    const { id, slug } = await publish(office)
    await translate(id, 'machine')
    const waiting = { title: 'Väntar på godkännande', changeLog: [changeNote] }
    const { changeLog } = await deskOf(payload, office.kommunWriter).saveDraft(id, waiting)
    await inArabic.saveDraft(id, { title: 'في انتظار الموافقة', ...noteInArabic(changeLog) })
    expect(await noticesOf(slug, 'ar')).toEqual([{ kind: 'machine' }])
    expect((await statesOf(id, 'ar')).get('title')).toBe('machine')
    await bringToApproval(office, id)
    await deskOf(payload, office.kommunWriter).save(id, { editorialState: 'published' })
    expect((await page(slug, 'ar'))?.title.text).toBe('في انتظار الموافقة')
    expect(await noticesOf(slug, 'ar')).toEqual([{ kind: 'machine' }])
    expect((await statesOf(id, 'ar')).get('title')).toBe('draft')
  })

  test('makes no translation stale by what is changed in another', async () => {
    const { id, slug } = await publish(office)
    await translate(id, 'draft')
    const inFinnish = deskOf(payload, office.translator, 'fi')
    await inFinnish.save(id, { title: 'Valoisampi tie' })
    expect(await noticesOf(slug, 'ar')).toEqual([])
    expect(await noticesOf(slug, 'fi')).toEqual([{ kind: 'missing' }])
  })
})

/** Writes Arabic for everything that a whole promise says. */
async function translate(id: string, translationState: 'draft' | 'machine'): Promise<void> {
  const acting = await actAsNobody(payload, 'ar')
  const { commitments, desiredEffects } = await payload.findByID({ ...acting, collection: 'promises', id })
  const data = {
    title: 'طريق أكثر أمانا',
    problemStatement: 'الطريق مظلم.',
    basis: 'لقاءات مع السكان.',
    commitments: (commitments ?? []).map((row) => ({ ...row, text: 'نضع مصابيح.' })),
    desiredEffects: (desiredEffects ?? []).map((row) => ({ ...row, text: 'عدد أكبر من المشاة.' })),
  }
  await payload.update({ ...acting, collection: 'promises', id, data, context: { translationState } })
}

/** Changes the published Swedish text, as both parties agree. */
async function rewrite(id: string, data: { title?: string; problemStatement?: string }): Promise<void> {
  const desk = deskOf(payload, office.kommunWriter)
  await desk.saveDraft(id, { ...data, changeLog: [changeNote] })
  await bringToApproval(office, id)
  const { changeLog } = await desk.save(id, { editorialState: 'published' })
  await inArabic.save(id, noteInArabic(changeLog))
}

/** What was changed is told in Arabic too, so that only the text that a test looks at can be missing. */
function noteInArabic(rows: CitizenPromise['changeLog']) {
  return { changeLog: (rows ?? []).map((row) => ({ ...row, what: 'عنوان جديد.', why: 'كان القديم غير واضح.' })) }
}

function page(promise: string, locale: LocaleKey) {
  return getPromisePage(publicReads(), { municipality: 'malaras', promise }, locale)
}

async function noticesOf(promise: string, locale: LocaleKey): Promise<readonly TranslationNotice[] | undefined> {
  return (await page(promise, locale))?.notices
}

async function statesOf(document: string, locale: LocaleKey): Promise<ReadonlyMap<string, string>> {
  const { rows } = await publicReads().execute(sql`
    select fields from translation_states where collection = 'promises' and document = ${document} and locale = ${locale}`)
  const fields = translatedFieldsSchema.parse(rows[0]?.fields)
  return new Map(Object.entries(fields).map(([path, { state }]) => [path, state]))
}

const inLocales = z.record(z.string(), z.string().nullable()).nullish()
const everyLocale = z.object({
  title: inLocales,
  summary: inLocales,
  commitments: z.array(z.object({ text: inLocales })),
})

/** What is stored in which language: `ar title` → text. */
async function stored(id: string, draft: boolean): Promise<Map<string, string>> {
  const acting = await actAsNobody(payload)
  const document = await payload.findByID({ ...acting, collection: 'promises', id, draft, locale: 'all' })
  const { title, summary, commitments } = everyLocale.parse(document)
  const named = [
    { name: 'title', texts: title },
    { name: 'summary', texts: summary },
    ...commitments.map(({ text }, row) => ({ name: `commitment ${row}`, texts: text })),
  ]
  const pairs = named.flatMap(({ name, texts }) =>
    Object.entries(texts ?? {}).map(([locale, text]) => ({ key: `${locale} ${name}`, text })),
  )
  return new Map(pairs.flatMap(({ key, text }): [string, string][] => (text === null ? [] : [[key, text]])))
}
