// @database demo

import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET as getTheme } from '@/app/theme/[file]/route'
import type { EditorialPage } from '@/cms/generated/payload-types'
import { loadAddresses } from '@/cms/queries/addresses'
import { launchedLocales } from '@/domain/locales/locales'
import { getFrame } from '@/server/municipalities/get-frame'
import { getPage } from '@/server/pages/get-page'
import { publicReads } from '@/server/platform/database'
import { type Acting, actAsNobody } from '@/tests/integration/support/acting'
import { idOfSlug } from '@/tests/integration/support/demo'
import { createSample } from '@/tests/integration/support/samples'
import { openPayload } from '@/tests/integration/support/world'

type Part = NonNullable<EditorialPage['parts']>[number]

let payload: Payload
let acting: Acting
let here = ''
const together = { municipality: 'malaras', page: 'sa-arbetar-vi-tillsammans' }

beforeAll(async () => {
  payload = await openPayload()
  acting = await actAsNobody(payload)
  here = await idOfSlug(payload, 'municipalities', 'malaras')
})

describe('a page of editors', () => {
  test.each(launchedLocales)('is read in %s with every part in its order, in the own language', async (locale) => {
    const page = await getPage(publicReads(), together, locale)
    expect(page?.parts.map(({ kind }) => kind)).toEqual(['picture', 'heading', 'text', 'list', 'factBox', 'link'])
    expect(page?.title.locale).toBe(locale)
    expect(page?.notices).toEqual(locale === 'sv' ? [] : [{ kind: 'machine' }])
    const link = page?.parts.find((part) => part.kind === 'link')
    expect(link).toMatchObject({ href: `/${locale}/malaras/loften` })
  })

  test('says when the description of a picture is missing in the language of the reader', async () => {
    const { id } = await createSample.media(acting, {
      municipality: here,
      organisation: '',
      promise: '',
      indicator: '',
    })
    const fi = await actAsNobody(payload, 'fi')
    const page = await makePage({ parts: [{ kind: 'picture', media: id }] })
    await payload.update({ ...fi, collection: 'pages', id: page.id, data: { title: 'Koe' } })
    const view = await getPage(publicReads(), { municipality: 'malaras', page: page.slug }, 'fi')
    expect(view?.notices).toEqual([{ kind: 'missing' }])
    expect(view?.parts[0]).toMatchObject({ kind: 'picture', picture: { alt: { locale: 'sv' } } })
  })

  test('is nowhere while it is a draft, and in the footer only if it is to be', async () => {
    const draft = await makePage({ state: 'draft' })
    const quiet = await makePage({ inFooter: false })
    const listed = await makePage({})
    const seen = async (slug: string) => {
      const addresses = await loadAddresses(publicReads())
      const { frame } = await getFrame('en', 'malaras')
      return [
        (await getPage(publicReads(), { municipality: 'malaras', page: slug }, 'sv')) !== null,
        addresses.some((row) => row.kind === 'page' && row.slug === slug),
        frame.pages.some((page) => page.slug === slug),
      ]
    }
    expect(await seen(draft.slug)).toEqual([false, false, false])
    expect(await seen(quiet.slug)).toEqual([true, true, false])
    expect(await seen(listed.slug)).toEqual([true, true, true])
  })

  test('shows the rest when a picture has been removed', async () => {
    const { id } = await createSample.media(acting, {
      municipality: here,
      organisation: '',
      promise: '',
      indicator: '',
    })
    const page = await makePage({
      parts: [
        { kind: 'picture', media: id },
        { kind: 'text', text: 'Kvar.' },
      ],
    })
    await payload.delete({ ...acting, collection: 'media', id })
    const view = await getPage(publicReads(), { municipality: 'malaras', page: page.slug }, 'sv')
    expect(view?.parts.map(({ kind }) => kind)).toEqual(['text'])
  })
})

describe('a part is refused at its field', () => {
  const refused = (part: Part) => payload.create({ ...acting, collection: 'pages', data: { ...bare(), parts: [part] } })
  test.each<[Part, string, RegExp]>([
    [{ kind: 'heading', title: ' ' }, 'parts.0.title', /på svenska/],
    [{ kind: 'text' }, 'parts.0.text', /Fyll i texten/],
    [{ kind: 'link', title: 'Läs', url: 'javascript:alert(1)' }, 'parts.0.url', /https:\/\//],
    [{ kind: 'link', title: 'Läs', url: '//annan.invalid' }, 'parts.0.url', /https:\/\//],
    [{ kind: 'link', title: 'Läs' }, 'parts.0.url', /Fyll i adressen/],
    [{ kind: 'picture' }, 'parts.0.media', /Välj en bild/],
    [{ kind: 'file', title: 'Fil' }, 'parts.0.media', /Välj en PDF/],
  ])('%j', async (part, path, message) => {
    await expect(refused(part)).rejects.toMatchObject({
      data: { errors: [{ path, message: expect.stringMatching(message) }] },
    })
  })

  test('when a picture stands where a document belongs, or belongs to another municipality', async () => {
    const place = { organisation: '', promise: '', indicator: '' }
    const own = await createSample.media(acting, { ...place, municipality: here })
    const there = await idOfSlug(payload, 'municipalities', 'sodervik')
    const foreign = await createSample.media(acting, { ...place, municipality: there })
    const said = (message: RegExp) => ({
      data: { errors: [{ path: 'parts.0.media', message: expect.stringMatching(message) }] },
    })
    await expect(refused({ kind: 'file', title: 'Fil', media: own.id })).rejects.toMatchObject(said(/ingen PDF/))
    await expect(refused({ kind: 'picture', media: foreign.id })).rejects.toMatchObject(said(/annan kommun/))
  })
})

describe('the colours of a municipality', () => {
  const ask = (file: string) => getTheme(new Request('http://localhost:3000/'), { params: Promise.resolve({ file }) })
  const save = (slug: string, data: object) =>
    idOfSlug(payload, 'municipalities', slug).then((id) =>
      payload.update({ ...acting, collection: 'municipalities', id, data }),
    )

  test('are a stylesheet of its own that may be kept for ever, and the service has none', async () => {
    expect((await getFrame('sv', 'malaras')).frame.theme).toBeNull()
    const { theme } = (await getFrame('sv', 'sodervik')).frame
    expect(theme).toMatch(/^\/theme\/sodervik\.[0-9a-f]{16}\.css$/)
    const answer = await ask((theme ?? '').slice('/theme/'.length))
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toContain('--brand: #1d4e79')
  })

  test.each(['sodervik.0000000000000000.css', 'malaras.0000000000000000.css', 'nowhere.0000000000000000.css', '..'])(
    'are not at %s',
    async (file) => expect((await ask(file)).status).toBe(404),
  )

  test('are refused where they cannot be read, with one that can, which is then taken', async () => {
    const problem = await save('malaras', { mainColour: '#ff8c00' }).catch((caught) => caught)
    const [{ message, path }] = problem.data.errors
    expect([path, message]).toEqual([
      'mainColour',
      expect.stringMatching(/Närmaste färg som går att läsa är #[0-9a-f]{6}\.$/),
    ])
    const offer = /#[0-9a-f]{6}/.exec(message)?.[0]
    await save('malaras', { mainColour: offer })
    await save('malaras', { mainColour: null })
  })

  test.each(['röd', '#fff', '#0f5551; } body { display: none'])('are not %j', async (mainColour) => {
    await expect(save('malaras', { mainColour })).rejects.toMatchObject({ data: { errors: [{ path: 'mainColour' }] } })
  })
})

let made = 0

function bare() {
  return { municipality: here, title: 'Prov', slug: `provsida-${++made}`, state: 'published' as const, inFooter: true }
}

function makePage(data: object) {
  return payload.create({ ...acting, collection: 'pages', data: { ...bare(), ...data } })
}
