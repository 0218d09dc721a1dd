import { contrast, controlContrast, textContrast } from './contrast'
import { type Hex, hexOf, type Oklch, oklchOf } from './oklch'
import { type Palette, type Scheme, serviceColours } from './service-colours'

/** What a municipality chooses; null keeps the service's own. */
export interface ThemeColours {
  readonly main: Hex | null
  readonly accent: Hex | null
}

export type Theme = Readonly<Record<Scheme, Palette>>

/** Which of the two colours cannot be read, and the nearest that can. */
export interface ThemeRefusal {
  readonly input: 'main' | 'accent'
  readonly offer: Hex
}

export type ThemeOutcome =
  | { readonly ok: true; readonly theme: Theme }
  | { readonly ok: false; readonly refusal: ThemeRefusal }

interface Pair {
  readonly name: string
  readonly colours: readonly [Hex, Hex]
  readonly needed: number
}

const schemes = ['light', 'dark'] as const

/**
 * The colours of a municipality's pages in light and dark, or which of the two chosen colours cannot be read on them with
 * the nearest one that can: the main colour darker, the accent lighter, both in the hue that was chosen.
 */
export function buildTheme({ main, accent }: ThemeColours): ThemeOutcome {
  const readable = (chosen: ThemeColours) => weakPairs(paletteOf(chosen)).length === 0
  // Each is tried beside the service's own other colour first, so that the right one of the two is refused.
  if (accent !== null && !readable({ main: null, accent }))
    return refused(
      'accent',
      nearest(accent, 1, (offer) => readable({ main: null, accent: offer })),
    )
  if (main !== null && !readable({ main, accent }))
    return refused(
      'main',
      nearest(main, -1, (offer) => readable({ main: offer, accent })),
    )
  return { ok: true, theme: paletteOf({ main, accent }) }
}

/** Every pair of a theme that text or a mark needs to be seen by, in one scheme. */
export function pairsOf(palette: Palette, scheme: Scheme): readonly Pair[] {
  const { surfaces, ink, muted, visited, onDeep, onLykta, halo } = serviceColours[scheme]
  const { brand, onBrand, brandTint, deep, lykta, lyktaTint } = palette
  const text = (name: string, one: Hex, other: Hex) => ({ name, colours: [one, other] as const, needed: textContrast })
  const mark = (name: string, one: Hex, other: Hex) => ({ ...text(name, one, other), needed: controlContrast })
  return [
    ...[...surfaces, brandTint, lyktaTint].map((surface) => text('links', brand, surface)),
    text('buttons', onBrand, brand),
    text('header', onDeep, deep),
    text('bright buttons', onLykta, lykta),
    ...[brandTint, lyktaTint].flatMap((tint) => [
      text('text on a tint', ink, tint),
      text('quiet text on a tint', muted, tint),
      text('visited links on a tint', visited, tint),
    ]),
    mark('line under the header', lykta, deep),
    mark('focus in the header', halo, deep),
  ]
}

function weakPairs(theme: Theme): readonly Pair[] {
  return schemes
    .flatMap((scheme) => pairsOf(theme[scheme], scheme))
    .filter(({ colours: [one, other], needed }) => contrast(one, other) < needed)
}

function paletteOf({ main, accent }: ThemeColours): Theme {
  const { light, dark } = serviceColours
  const accentPart = (scheme: Scheme) =>
    accent === null
      ? { lykta: serviceColours[scheme].lykta, lyktaTint: serviceColours[scheme].lyktaTint }
      : { lykta: accent, lyktaTint: hexOf(lyktaTints[scheme](oklchOf(accent))) }
  const inLight = accentPart('light')
  const inDark = accentPart('dark')
  if (main === null) return { light: { ...mainPart(light), ...inLight }, dark: { ...mainPart(dark), ...inDark } }
  const colour = oklchOf(main)
  return {
    light: {
      brand: main,
      onBrand: light.onBrand,
      brandTint: hexOf(toned(colour, 0.935, 0.03)),
      deep: hexOf(toned(colour, 0.32, 0.06)),
      ...inLight,
    },
    dark: {
      brand: brightBrand(colour, inDark.lyktaTint),
      onBrand: hexOf(toned(colour, 0.22, 0.035)),
      brandTint: hexOf(toned(colour, 0.32, 0.05)),
      deep: hexOf(toned(colour, 0.26, 0.05)),
      ...inDark,
    },
  }
}

const lyktaTints: Readonly<Record<Scheme, (accent: Oklch) => Oklch>> = {
  light: (accent) => toned(accent, 0.96, 0.04),
  dark: (accent) => toned(accent, 0.29, 0.06),
}

function mainPart({ brand, onBrand, brandTint, deep }: Palette) {
  return { brand, onBrand, brandTint, deep }
}

/** The main colour as text on dark surfaces: as bright as the service's own, or brighter where that is needed. */
function brightBrand(colour: Oklch, lyktaTint: Hex): Hex {
  const tint = hexOf(toned(colour, 0.32, 0.05))
  const surfaces = [...serviceColours.dark.surfaces, tint, lyktaTint]
  const isReadable = (hex: Hex) => surfaces.every((surface) => contrast(hex, surface) >= textContrast)
  return nearest(hexOf(toned(colour, 0.81, 0.11)), 1, isReadable)
}

function toned({ chroma, hue }: Oklch, lightness: number, mostChroma: number): Oklch {
  return { lightness, chroma: Math.min(chroma, mostChroma), hue }
}

/** The first colour on the way to black or white that is good enough. Black and white always are, one of them. */
function nearest(from: Hex, direction: 1 | -1, isGood: (hex: Hex) => boolean): Hex {
  const colour = oklchOf(from)
  for (let lightness = colour.lightness; lightness > 0 && lightness < 1; lightness += direction * 0.004) {
    const hex = hexOf({ ...colour, lightness })
    if (isGood(hex)) return hex
  }
  return direction === 1 ? '#ffffff' : '#000000'
}

function refused(input: ThemeRefusal['input'], offer: Hex): ThemeOutcome {
  return { ok: false, refusal: { input, offer } }
}
