import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AtomEntry, atomXml } from './atom'

const entry: AtomEntry = {
  id: 'urn:uuid:5c0ffee5-0000-4000-8000-000000000001',
  title: 'Besked om löftet',
  text: { text: 'Sju av tio lampor är på plats.', locale: 'sv' },
  url: 'https://site.invalid/ar/malaras/loften/ljus',
  updated: new Date('2026-03-29T12:00:00Z'),
}
const feed = {
  id: 'https://site.invalid/ar/malaras/loften.atom',
  title: 'Löften i Mälarås',
  language: 'ar',
  author: 'Mälarås kommun',
  self: 'https://site.invalid/ar/malaras/loften.atom',
  page: 'https://site.invalid/ar/malaras/loften',
  entries: [entry, { ...entry, id: 'urn:uuid:older', updated: new Date('2026-01-02T12:00:00Z') }],
}
const withText = (text: string) => atomXml({ ...feed, entries: [{ ...entry, text: { text, locale: 'sv' } }] })
const textIn = (xml: string) => readXml(xml).find(({ name }) => name === 'content')?.text

describe('a feed', () => {
  const elements = readXml(atomXml(feed))
  const textsOf = (name: string) => elements.filter((element) => element.name === name).map(({ text }) => text)

  test('says in XML which encoding and which vocabulary it has', () => {
    expect(atomXml(feed)).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    )
  })

  test('has what the standard demands: id, title, author and day of its newest entry', () => {
    expect(textsOf('id')).toEqual([feed.id, entry.id, 'urn:uuid:older'])
    expect(textsOf('title')).toEqual([feed.title, entry.title, entry.title])
    expect(textsOf('name')).toEqual([feed.author])
    expect(textsOf('updated')).toEqual([
      '2026-03-29T12:00:00.000Z',
      '2026-03-29T12:00:00.000Z',
      '2026-01-02T12:00:00.000Z',
    ])
  })

  test('points at itself, at the page it follows and at the page of each entry', () => {
    const links = elements
      .filter(({ name }) => name === 'link')
      .map(({ attributes }) => [attributes.rel, attributes.href])
    expect(links).toEqual([
      ['self', feed.self],
      ['alternate', feed.page],
      ['alternate', entry.url],
      ['alternate', entry.url],
    ])
  })

  test('is in the language of the reader, while a text that is in Swedish says so', () => {
    const languageOf = (name: string) => elements.find((element) => element.name === name)?.attributes['xml:lang']
    expect(languageOf('feed')).toBe('ar')
    expect(languageOf('content')).toBe('sv')
  })

  test('without entries is still a feed with a day', () => {
    const empty = readXml(atomXml({ ...feed, entries: [] }))
    expect(empty.map(({ name }) => name)).not.toContain('entry')
    expect(empty.find(({ name }) => name === 'updated')?.text).toBe('1970-01-01T00:00:00.000Z')
  })
})

describe('what somebody wrote', () => {
  test('cannot become markup', () => {
    const xml = withText('Ljus & "trygghet" <script>]]></content>')
    expect(xml).toContain('>Ljus &amp; &quot;trygghet&quot; &lt;script&gt;]]&gt;&lt;/content&gt;</content>')
  })

  test('cannot leave an attribute', () => {
    const [root] = readXml(atomXml({ ...feed, language: 'sv"><x y="' }))
    expect(root?.attributes['xml:lang']).toBe('sv"><x y="')
  })

  test.each([
    ['a null', '\u0000'],
    ['a bell', '\u0007'],
    ['half a character', '\ud83d'],
    ['a character that is none', '\uffff'],
  ])('loses %s, which XML cannot carry', (_, character) => {
    expect(textIn(withText(`före${character}efter`))).toBe('föreefter')
  })

  test('keeps emoji, line breaks and other scripts', () => {
    expect(textIn(withText('🚲 rad\nሰላም\tسلام'))).toBe('🚲 rad\nሰላም\tسلام')
  })
})

test('whatever stands in it, a feed is well-formed and gives back every character that XML knows', () => {
  const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
  const piece = fc.oneof(anyUnit, fc.constantFrom('<', '&', '"', "'", ']]>', '&amp;', '<!--', '\u0000', '🚲'))
  const anyText = fc.array(piece).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(anyText, (text) => {
      expect(textIn(withText(text))).toBe([...text].filter(isXmlCharacter).join(''))
    }),
  )
})

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** Reads XML as strictly as the standard: throws on anything unbalanced, unescaped or impossible. */
function readXml(xml: string): readonly Element[] {
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, '')
  if (![...body].every(isXmlCharacter)) throw new Error('impossible character')
  const elements: Element[] = []
  const open: Element[] = []
  for (const [, slash, name = '', attributes = '', selfClosing, text = ''] of body.matchAll(
    /<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>([^<]*)/g,
  )) {
    if (slash && open.pop()?.name !== name) throw new Error(`unexpected end of ${name}`)
    if (!slash) {
      const element = { name, attributes: attributesIn(attributes), text: decoded(selfClosing ? '' : text) }
      elements.push(element)
      if (!selfClosing) open.push(element)
    }
  }
  if (open.length > 0) throw new Error('unclosed element')
  const markup = body.match(/</g)?.length
  const ends = elements.length + (body.match(/<\//g)?.length ?? 0)
  if (markup !== ends) throw new Error('stray markup')
  return elements
}

function attributesIn(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/ ([a-z:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)]),
  )
}

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error('stray ampersand')
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

/** The `Char` of XML 1.0. */
function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
}
