import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localeKeys } from '@/domain/locales/locales'
import { type AddressIndex, resolveAddress } from './resolve-address'

const index: AddressIndex = {
  languages: new Set(['sv', 'sv-simple', 'en', 'ar']),
  municipalities: new Set(['malaras', 'sodervik']),
  pages: new Set(['malaras/loften/ljusare-vag', 'malaras/omraden/centrum', 'sodervik/loften/hamnen']),
  withdrawn: new Set(['malaras/loften/gammalt']),
  embedHosts: new Map(),
}
const resolved = (path: string, known: AddressIndex | null = index) => resolveAddress(path, known)
const found = { kind: 'found' }

describe('the start of the site', () => {
  test('leads to the choice of municipality when there are several', () => {
    expect(resolved('/')).toEqual({ kind: 'redirect', to: '/sv' })
  })

  test('leads straight to the only municipality', () => {
    expect(resolved('/', { ...index, municipalities: new Set(['malaras']) })).toEqual({
      kind: 'redirect',
      to: '/sv/malaras',
    })
  })

  test('leads to the choice when there is none, or nothing is known', () => {
    expect(resolved('/', { ...index, municipalities: new Set() })).toEqual({ kind: 'redirect', to: '/sv' })
    expect(resolved('/', null)).toEqual({ kind: 'redirect', to: '/sv' })
  })
})

describe('a page is found', () => {
  test.each([
    '/sv',
    '/sv/',
    '/sv-simple',
    '/ar/sprak',
    '/en/ordlista',
    '/sv/integritet',
    '/sv/tillganglighet',
    '/sv/malaras',
    '/sv/malaras/',
    '/en/malaras/loften',
    '/en/malaras/loften.atom',
    '/en/malaras/omraden',
    '/en/malaras/kontakt',
    '/ar/malaras/loften/ljusare-vag',
    '/ar/malaras/omraden/centrum',
  ])('at %s', (path) => {
    expect(resolved(path)).toEqual(found)
  })

  test('under another name when it is the feed of an area', () => {
    expect(resolved('/en/malaras/omraden/centrum.atom')).toEqual({
      kind: 'rewrite',
      to: '/en/malaras/omraden/centrum/atom',
    })
  })
})

describe('nothing is there', () => {
  test.each([
    ['a municipality that does not exist', '/sv/nowhere', null],
    ['a page of the service with something after it', '/sv/sprak/mer', null],
    ['a page of a municipality that does not exist', '/sv/nowhere/loften', null],
    ['a promise that does not exist', '/sv/malaras/loften/finns-inte', 'malaras'],
    ['a promise of another municipality', '/sv/malaras/loften/hamnen', 'malaras'],
    ['an area as a promise', '/sv/malaras/loften/centrum', 'malaras'],
    ['the feed of a promise', '/sv/malaras/loften/ljusare-vag.atom', 'malaras'],
    ['the feed of an area that does not exist', '/sv/malaras/omraden/nowhere.atom', 'malaras'],
    ['the feed of nothing', '/sv/malaras/omraden/.atom', 'malaras'],
    ['the inner address of a feed', '/sv/malaras/omraden/centrum/atom', 'malaras'],
    ['an area called like a withdrawn promise', '/sv/malaras/omraden/gammalt', 'malaras'],
    ['something below a promise', '/sv/malaras/loften/ljusare-vag/mer', 'malaras'],
    ['an unknown section', '/sv/malaras/hemligt/centrum', 'malaras'],
    ['capitals', '/sv/malaras/Loften', 'malaras'],
    ['the page that says so', '/sv/malaras/finns-inte', 'malaras'],
  ])('at %s', (_, path, municipality) => {
    expect(resolved(path)).toEqual({ kind: 'missing', locale: 'sv', municipality })
  })

  test('and a withdrawn promise is gone, in the language asked for', () => {
    expect(resolved('/ar/malaras/loften/gammalt')).toEqual({
      kind: 'gone',
      locale: 'ar',
      municipality: 'malaras',
      promise: 'gammalt',
    })
  })
})

describe('who mistypes the language is answered', () => {
  test.each([
    ['in the one meant, written in capitals', '/AR/malaras', 'ar'],
    ['in the one meant, written with its country', '/en-GB/malaras', 'en'],
    ['in easy Swedish, written in capitals', '/SV-Simple', 'sv-simple'],
    ['in Swedish when it is a country variant', '/sv-SE', 'sv'],
    ['in Swedish when no language was meant', '/wp-login.php', 'sv'],
    ['in Swedish when the language is known but not in use', '/pl/malaras', 'sv'],
  ])('%s', (_, path, locale) => {
    expect(resolved(path)).toEqual({ kind: 'missing', locale, municipality: null })
  })
})

describe('while nothing is known of the database', () => {
  test.each(['/sv/anywhere', '/sv/anywhere/loften/anything', '/pl/anywhere', '/sv/anywhere/omraden/anything'])(
    'what could exist is let through: %s',
    (path) => {
      expect(resolved(path, null)).toEqual(found)
    },
  )

  test.each(['/xx', '/sv/anywhere/hemligt/x', '/sv/sprak/mer', '/sv/anywhere/omraden/.atom'])(
    'what cannot exist is still missing: %s',
    (path) => {
      expect(resolved(path, null)).toMatchObject({ kind: 'missing', locale: 'sv' })
    },
  )

  test('a language without words of its own is answered in Swedish', () => {
    expect(resolved('/PL', null)).toMatchObject({ kind: 'missing', locale: 'sv' })
  })
})

test('before any language has been activated all are let through', () => {
  expect(resolved('/pl/malaras', { ...index, languages: new Set() })).toEqual(found)
})

describe('whatever is asked for', () => {
  const segment = fc.oneof(
    fc.constantFrom(...localeKeys, 'malaras', 'loften', 'omraden', 'centrum', 'gammalt', '', '..', '.atom'),
    fc.webSegment(),
    fc.string(),
  )
  const path = fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join('/')}`)

  test('there is an answer, and nobody is sent to another host', () => {
    fc.assert(
      fc.property(path, fc.constantFrom(index, null), (asked, known) => {
        const answer = resolved(asked, known)
        if ('to' in answer) expect(answer.to).toMatch(/^\/[a-z]/)
        if ('locale' in answer) expect(localeKeys).toContain(answer.locale)
      }),
    )
  })

  test('only stored municipalities, promises and areas make a page', () => {
    const stored = [...index.municipalities, ...index.pages]
    fc.assert(
      fc.property(path, (asked) => {
        if (resolved(asked).kind !== 'found') return
        const [, , municipality, section, slug] = asked.replace(/\/$/, '').split('/')
        if (section === undefined) return
        const place = slug === undefined ? municipality : [municipality, section, slug].join('/')
        expect(stored).toContain(place)
      }),
    )
  })
})
