import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast'
import { type Hex, hexOf, oklchOf, parseHex } from './oklch'
import { looksLikePolice } from './police-colours'
import { serviceColours } from './service-colours'
import { buildTheme, pairsOf, type Theme, type ThemeColours } from './theme'

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number): Hex => `#${number.toString(16).padStart(6, '0')}`)
const anyChoice = fc.oneof(anyColour, fc.constant(null))

const weak = (theme: Theme) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    pairsOf(theme[scheme], scheme)
      .filter(({ colours: [one, other], needed }) => contrast(one, other) < needed)
      .map(({ name, colours }) => `${scheme} ${name} ${colours.join(' ')}`),
  )

describe('whatever colours are chosen', () => {
  test('every pair can be read, or the colour is refused with an offer that can', () => {
    fc.assert(
      fc.property(anyChoice, anyChoice, (main, accent) => {
        const outcome = settled({ main, accent })
        expect(outcome.ok && weak(outcome.theme)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('a theme keeps the colours that were chosen', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (main, accent) => {
        const outcome = buildTheme({ main, accent })
        if (outcome.ok) expect([outcome.theme.light.brand, outcome.theme.light.lykta]).toEqual([main, accent])
      }),
    )
  })

  test('an offer is never further away than need be: one step nearer cannot be read', () => {
    fc.assert(
      fc.property(anyColour, (main) => {
        const outcome = buildTheme({ main, accent: null })
        if (outcome.ok) return
        const offered = oklchOf(outcome.refusal.offer)
        const nearer = hexOf({ ...offered, lightness: offered.lightness + 0.012 })
        expect(buildTheme({ main: nearer, accent: null }).ok).toBe(false)
      }),
    )
  })
})

/** Takes every offer, as an editor would: the accent's first, then the main colour's. */
function settled(chosen: ThemeColours) {
  const first = buildTheme(chosen)
  if (first.ok) return first
  const second = { ...chosen, [first.refusal.input]: first.refusal.offer }
  const then = buildTheme(second)
  return then.ok ? then : buildTheme({ ...second, [then.refusal.input]: then.refusal.offer })
}

describe('a colour that cannot be read', () => {
  test('as a link is refused with a darker one of the same hue', () => {
    const outcome = buildTheme({ main: '#e2001a', accent: null })
    const pale = buildTheme({ main: '#ff8c00', accent: null })
    expect([outcome, pale].map(({ ok }) => ok)).toEqual([false, false])
    if (pale.ok) return
    expect(pale.refusal.input).toBe('main')
    expect(contrast(pale.refusal.offer, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(Math.abs(oklchOf(pale.refusal.offer).hue - oklchOf('#ff8c00').hue)).toBeLessThan(8)
  })

  test('under text is refused with a lighter one', () => {
    const outcome = buildTheme({ main: null, accent: '#7a2e4d' })
    expect(outcome.ok ? null : outcome.refusal.input).toBe('accent')
  })
})

test("the service's own colours can be read", () => {
  expect(weak({ light: serviceColours.light, dark: serviceColours.dark })).toEqual([])
})

test.each<[string, Hex, Hex]>([
  ['white', '#ffffff', '#000000'],
  ['the green of the service on paper', '#0f5551', '#ffffff'],
])('contrast is what WCAG says: %s', (_, one, other) => {
  expect(contrast(one, other)).toBeCloseTo(one === '#ffffff' ? 21 : 8.6, 1)
})

test('a colour survives the way there and back', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      expect(hexOf(oklchOf(colour))).toBe(colour)
    }),
  )
})

test.each([
  ['#0F5551', '#0f5551'],
  [' #f4b047 ', '#f4b047'],
  ['#fff', null],
  ['0f5551', null],
  ['rgb(0,0,0)', null],
  ['#0f5551;}', null],
])('%j is read as %j', (text, hex) => expect(parseHex(text)).toBe(hex))

test.each<[string, Hex | null, Hex | null, boolean]>([
  ['blue with yellow', '#00356b', '#fecc02', true],
  ['blue with coral', '#1d4e79', '#ff9f80', false],
  ['green with yellow', '#0f5551', '#fecc02', false],
  ["the service's own", null, null, false],
])('%s: looks like the police – %j with %j', (_, main, accent, answer) => {
  expect(looksLikePolice({ main, accent })).toBe(answer)
})
