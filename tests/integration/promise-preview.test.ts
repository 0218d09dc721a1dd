// @database demo
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { LocaleKey } from '@/domain/locales/locales'
import { launchedLocales } from '@/domain/locales/locales'
import { publicReads } from '@/server/platform/database'
import { forgetEnv } from '@/server/platform/env'
import { getPromisePage } from '@/server/promises/get-promise-page'
import { getPromisePreview } from '@/server/promises/get-promise-preview'
import { actAsNobody } from '@/tests/integration/support/acting'
import { callCmsApi } from '@/tests/integration/support/cms-api'
import { deskOf, idOfSlug } from '@/tests/integration/support/demo'
import { type Office, openOffice, publish, write } from '@/tests/integration/support/drafting'
import { openPayload } from '@/tests/integration/support/world'
import { demoPassword } from '@/tests/support/demo-password'

const sessionSchema = z.object({ token: z.string() })
const secret = 'Internt: en lapp som ingen utanför får se'
let office: Office
let writer: Headers

beforeAll(async () => {
  office = await openOffice(await openPayload())
  writer = await signedIn('kommunikator.kommun')
})

afterEach(() => {
  process.env.ROLE = 'all'
  forgetEnv()
})

describe('a preview', () => {
  test('of what is published is exactly what residents read, in every language', async () => {
    const { docs } = await office.payload.find({
      ...(await actAsNobody(office.payload)),
      collection: 'promises',
      where: { and: [{ _status: { equals: 'published' } }, { editorialState: { equals: 'published' } }] },
      pagination: false,
    })
    const own = docs.filter(({ municipality }) => municipality === office.municipality)
    expect(own.length).toBeGreaterThan(3)
    for (const { id, slug } of own)
      for (const locale of launchedLocales) {
        const page = await getPromisePage(publicReads(), { municipality: 'malaras', promise: slug ?? '' }, locale)
        expect((await preview(id, locale)).view, `${slug} in ${locale}`).toEqual(page)
      }
  })

  test('shows the latest draft beside what residents still read', async () => {
    const { id, slug } = await publish(office)
    await deskOf(office.payload, office.kommunWriter).saveDraft(id, { title: 'Ljusare väg till stationen' })
    await deskOf(office.payload, office.translator, 'ar').saveDraft(id, { title: 'طريق أكثر إضاءة' })
    expect(await preview(id)).toMatchObject({
      isPublished: false,
      view: { title: { text: 'Ljusare väg till stationen' } },
    })
    expect((await preview(id, 'ar')).view.title).toEqual({ text: 'طريق أكثر إضاءة', locale: 'ar' })
    const page = await getPromisePage(publicReads(), { municipality: 'malaras', promise: slug ?? '' }, 'sv')
    expect(page?.title.text).toBe('Tryggare väg till stationen')
  })

  test('holds nothing internal', async () => {
    const { id } = await write(office, {
      problemDetail: secret,
      recordNumber: secret,
      overrides: [{ finding: secret, note: secret }],
      commitments: [{ text: 'Vi sätter upp lampor.', owners: [office.kommun], responsibleFunction: secret }],
    })
    const shown = await preview(id)
    expect(JSON.stringify(shown)).toContain('Vi sätter upp lampor.')
    expect(JSON.stringify(shown)).not.toContain(secret)
  })

  test('of a promise that has hardly been begun is drawn all the same, and says that it has no days', async () => {
    const { id } = await write(office, {
      title: 'Bara en rubrik',
      from: null,
      to: null,
      areas: [],
      problemStatement: null,
      desiredEffects: [],
      commitments: [],
      basis: null,
    })
    expect(await preview(id)).toMatchObject({ hasPeriod: false, view: { title: { text: 'Bara en rubrik' } } })
  })
})

describe('no preview is given', () => {
  test('to who is not signed in', async () => {
    const { id } = await write(office)
    expect(await getPromisePreview(new Headers(), id, 'sv')).toEqual({ ok: false, problem: 'signedOut' })
    const forged = new Headers({ Authorization: 'JWT eyJhbGciOiJIUzI1NiJ9.e30.x' })
    expect(await getPromisePreview(forged, id, 'sv')).toEqual({ ok: false, problem: 'signedOut' })
  })

  test.each(['kommunikator.sodervik', 'operator'])('to %s, who cannot read it', async (account) => {
    const id = await idOfSlug(office.payload, 'promises', 'lugnare-kvallar-pa-torget')
    expect(await getPromisePreview(await signedIn(account), id, 'sv')).toEqual({ ok: false, problem: 'missing' })
  })

  test.each(['00000000-0000-4000-8000-000000000000', 'ljusare-vag', "'; select 1"])(
    'of what is not there: %s',
    async (id) => {
      expect(await getPromisePreview(writer, id, 'sv')).toEqual({ ok: false, problem: 'missing' })
    },
  )

  test('by a public node, whoever asks', async () => {
    const { id } = await write(office)
    process.env.ROLE = 'public'
    forgetEnv()
    expect(await getPromisePreview(writer, id, 'sv')).toEqual({ ok: false, problem: 'missing' })
  })
})

async function preview(id: string, locale: LocaleKey = 'sv') {
  const outcome = await getPromisePreview(writer, id, locale)
  if (!outcome.ok) throw new Error(outcome.problem)
  return outcome.value
}

async function signedIn(account: string): Promise<Headers> {
  const body = { email: `${account}@demo.invalid`, password: demoPassword }
  const answer = await callCmsApi('POST', 'users/login', { body })
  return new Headers({ Authorization: `JWT ${sessionSchema.parse(await answer.json()).token}` })
}
