import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { GET as getMedia } from '@/app/media/[file]/route'
import { mostPixels } from '@/domain/media/file-kind'
import { readEnv } from '@/server/platform/env'
import { actAs, actAsNobody } from '@/tests/integration/support/acting'
import { callCmsApi } from '@/tests/integration/support/cms-api'
import { makePerson, makeWorld, type World } from '@/tests/integration/support/world'

let world: World
const alt = 'En gata med lyktor'
const folder = () => path.resolve(readEnv().dataDir, 'media')
const square = (width: number, height = width) =>
  sharp({ create: { width, height, channels: 3, background: '#0f5551' } })
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 0\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)

beforeAll(async () => {
  world = await makeWorld()
})

describe('a picture that is uploaded', () => {
  test('is drawn anew: turned the right way up, without place, camera or names', async () => {
    const secret = 'Fotografens namn'
    const data = await square(900, 600)
      .withExif({ IFD0: { Artist: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 36/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(data).metadata()).orientation).toBe(6)

    const stored = await upload({ data, name: `${secret}.jpg` })
    const kept = await fileOf(stored.filename)
    const facts = await sharp(kept).metadata()
    expect([facts.exif, facts.xmp, facts.iptc, facts.orientation]).toEqual([undefined, undefined, undefined, undefined])
    expect([facts.width, facts.height]).toEqual([600, 900])
    expect([stored.width, stored.height]).toEqual([600, 900])
    expect(kept.equals(data)).toBe(false)
  })

  test('is named for what it shows, never as it came, and by nothing that can be guessed', async () => {
    const data = await square(20).png().toBuffer()
    const [first, second] = [await upload({ data, name: 'Anna Svensson 1987.png' }), await upload({ data })]
    expect(first.filename).toMatch(/^en-gata-med-lyktor-[0-9a-f]{12}\.png$/)
    expect(second.filename).not.toBe(first.filename)
  })

  test('gets a smaller size for phones', async () => {
    const { sizes } = await upload({ data: await square(1200, 800).png().toBuffer() })
    expect(sizes?.small).toMatchObject({ width: 640, height: 427, mimeType: 'image/webp' })
    expect((await sharp(await fileOf(sizes?.small?.filename)).metadata()).exif).toBeUndefined()
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be %s', async (format) => {
    const { filename } = await upload({ data: await square(30).toFormat(format).toBuffer(), name: `x.${format}` })
    expect(filename).toMatch({ jpeg: /\.jpg$/, png: /\.png$/, webp: /\.webp$/, avif: /\.webp$/ }[format])
  })

  test('is what it is by its bytes, whatever it is called', async () => {
    const { filename, mimeType } = await upload({
      data: await square(30).png().toBuffer(),
      name: 'x.pdf',
      mimetype: 'application/pdf',
    })
    expect([mimeType, filename?.endsWith('.png')]).toEqual(['image/png', true])
  })
})

describe('a file is refused, in words that help,', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  test.each<[string, { data: Buffer; name: string; mimetype?: string }, RegExp]>([
    ['when it is SVG', { data: svg, name: 'x.svg', mimetype: 'image/svg+xml' }, /varken en bild eller en PDF/],
    ['when it is SVG that calls itself PNG', { data: svg, name: 'x.png', mimetype: 'image/png' }, /varken en bild/],
    ['when it is HTML', { data: html, name: 'x.html', mimetype: 'text/html' }, /varken en bild/],
    ['when it is HTML that calls itself PDF', { data: html, name: 'x.pdf', mimetype: 'application/pdf' }, /varken/],
    ['when it is a GIF', { data: Buffer.from('GIF89a'), name: 'x.gif', mimetype: 'image/gif' }, /varken/],
    ['when it is broken', { data: Buffer.from('\x89PNG\r\n\x1a\nxx', 'latin1'), name: 'x.png' }, /går inte att öppna/],
    ['when it is half a PDF', { data: Buffer.from('%PDF-1.7 ...'), name: 'x.pdf' }, /inte hel/],
    [
      'when it is too heavy',
      { data: Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), Buffer.alloc(8_000_000)]), name: 'x.jpg' },
      /högst 8 MB/,
    ],
  ])('%s', async (_, file, words) => {
    const before = filesThere()
    await expect(upload(file)).rejects.toMatchObject({
      data: { errors: [{ path: 'file', message: expect.stringMatching(words) }] },
    })
    expect(filesThere()).toEqual(before)
  })

  test('when it is none, but an address to fetch one from', async () => {
    const user = await makePerson(world.payload, 'communicator', world.places.own.organisation)
    const data = {
      municipality: world.places.own.municipality,
      alt,
      filename: 'x.png',
      url: 'http://localhost:1/x.png',
    }
    const attempt = world.payload.create({ ...(await actAs(world.payload, { user })), collection: 'media', data })
    await expect(attempt).rejects.toMatchObject({ data: { errors: [{ message: 'Välj en fil på din dator.' }] } })
  })

  test('when a small file would open into more than fits in the memory', async () => {
    const side = Math.ceil(Math.sqrt(mostPixels)) + 10
    const bomb = await square(side).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(upload({ data: bomb })).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringMatching(/40 miljoner/) }] },
    })
  })
})

describe('a stored file', () => {
  test('is not exchanged: a translator that tries leaves it as it was', async () => {
    const { id, filename } = await upload({ data: await square(40).png().toBuffer() })
    const kept = await fileOf(filename)
    for (const role of ['translator', 'communicator'] as const) {
      const user = await makePerson(world.payload, role, world.places.own.organisation)
      const acting = await actAs(world.payload, { user, locale: role === 'translator' ? 'ar' : 'sv' })
      const other = await square(50).png().toBuffer()
      const attempt = world.payload.update({
        ...({ ...acting, collection: 'media', id, data: { alt: 'شارع' } } as const),
        file: { data: other, mimetype: 'image/png', name: 'y.png', size: other.length },
      })
      await expect(attempt).rejects.toMatchObject({ status: 403 })
      expect((await fileOf(filename)).equals(kept)).toBe(true)
    }
  })

  test('keeps its facts, whatever a form sends back', async () => {
    const stored = await upload({ data: await square(40).png().toBuffer() })
    const user = await makePerson(world.payload, 'communicator', world.places.own.organisation)
    const acting = await actAs(world.payload, { user })
    acting.req.query = {
      uploadEdits: { widthInPixels: 1, heightInPixels: 1, crop: { x: 0, y: 0, width: 1, height: 1 } },
    }
    const data = {
      alt: 'Ny',
      mimeType: 'text/html',
      filename: 'ny.html',
      width: 1,
      url: 'https://x.invalid',
      thumbnailURL: 'x',
    }
    await world.payload.update({ ...acting, collection: 'media', id: stored.id, data })
    const after = await world.payload.findByID({
      ...(await actAsNobody(world.payload)),
      collection: 'media',
      id: stored.id,
    })
    expect(after).toMatchObject({
      alt: 'Ny',
      mimeType: 'image/png',
      filename: stored.filename,
      width: 40,
      url: stored.url,
    })
    expect(existsSync(path.join(folder(), stored.filename ?? ''))).toBe(true)
  })

  test('has its description translated by a translator', async () => {
    const { id } = await upload({ data: await square(40).png().toBuffer() })
    const user = await makePerson(world.payload, 'translator', world.places.own.organisation)
    const acting = await actAs(world.payload, { user, locale: 'ar' })
    await world.payload.update({ ...acting, collection: 'media', id, data: { alt: 'شارع' } })
    const nobody = await actAsNobody(world.payload, 'ar')
    expect((await world.payload.findByID({ ...nobody, collection: 'media', id })).alt).toBe('شارع')
  })
})

describe('residents', () => {
  const ask = async (file: string) =>
    getMedia(new Request('http://localhost:3000/'), { params: Promise.resolve({ file }) })

  test('get a picture in both sizes while a published page shows it, and not otherwise', async () => {
    const stored = await upload({ data: await square(1200, 800).png().toBuffer() })
    const names = [stored.filename ?? '', stored.sizes?.small?.filename ?? '']
    const statuses = () => Promise.all(names.map(async (name) => (await ask(name)).status))
    expect(await statuses()).toEqual([404, 404])

    const page = await makePage(stored.id, 'draft', 'picture')
    expect(await statuses()).toEqual([404, 404])

    await setState(page, 'published')
    expect(await statuses()).toEqual([200, 200])
    const answer = await ask(names[0] ?? '')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect((await answer.arrayBuffer()).byteLength).toBe(stored.filesize)
  })

  test('get a document to take home', async () => {
    const stored = await upload({ data: pdf, name: 'x.pdf', mimetype: 'application/pdf' })
    await setState(await makePage(stored.id, 'draft', 'file'), 'published')
    const { headers, status } = await ask(stored.filename ?? '')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${stored.filename}"`)
  })

  test.each([
    '../package.json',
    '..%2fpackage.json',
    'package.json',
    '/etc/passwd',
    '.env',
    'x.png',
    'X.PNG',
    'a.svg',
    "'.png",
    '',
  ])('get nothing at %j', async (name) => {
    const answer = await ask(name)
    expect([answer.status, await answer.text(), answer.headers.get('cache-control')]).toEqual([404, '', 'no-store'])
  })

  test("find the staff side's own way to files shut", async () => {
    const { filename } = await upload({ data: await square(40).png().toBuffer() })
    expect((await callCmsApi('GET', `media/file/${filename}`)).status).toBe(401)
    expect((await callCmsApi('GET', 'media/paste-url?src=http://localhost/x.png')).status).toBe(401)
  })
})

interface Upload {
  readonly data: Buffer
  readonly name?: string
  readonly mimetype?: string
}

async function upload({ data, name = 'x.png', mimetype = 'image/png' }: Upload) {
  const acting = await actAsNobody(world.payload)
  return world.payload.create({
    ...({ ...acting, collection: 'media', data: { municipality: world.places.own.municipality, alt } } as const),
    file: { data, name, mimetype, size: data.length },
  })
}

let pages = 0

async function makePage(media: string, state: 'draft' | 'published', kind: 'picture' | 'file'): Promise<string> {
  const data = {
    ...{ municipality: world.places.own.municipality, title: 'Prov', slug: `bildsida-${++pages}`, state },
    parts: [{ kind, media, title: 'Prov' }],
  }
  return (await world.payload.create({ ...(await actAsNobody(world.payload)), collection: 'pages', data })).id
}

async function setState(id: string, state: 'draft' | 'published') {
  await world.payload.update({ ...(await actAsNobody(world.payload)), collection: 'pages', id, data: { state } })
}

function fileOf(name: string | null | undefined): Promise<Buffer> {
  return readFile(path.join(folder(), name ?? ''))
}

function filesThere(): readonly string[] {
  return existsSync(folder()) ? readdirSync(folder()).toSorted() : []
}
