import type { Hex } from './oklch'

/** The colours of a page that a municipality may give another value. */
export interface Palette {
  readonly brand: Hex
  readonly onBrand: Hex
  readonly brandTint: Hex
  readonly deep: Hex
  readonly lykta: Hex
  readonly lyktaTint: Hex
}

/** What the colours of a municipality stand on, or carry. The same in every municipality. */
interface Ground {
  readonly surfaces: readonly Hex[]
  readonly ink: Hex
  readonly muted: Hex
  readonly visited: Hex
  readonly onDeep: Hex
  readonly onLykta: Hex
  readonly halo: Hex
}

export type Scheme = 'light' | 'dark'

/** The service's own colours, as `ui/styles/tokens.css` has them; a test holds the two together. */
export const serviceColours: Readonly<Record<Scheme, Palette & Ground>> = {
  light: {
    brand: '#0f5551',
    onBrand: '#ffffff',
    brandTint: '#dceeea',
    deep: '#0a3a38',
    lykta: '#f4b047',
    lyktaTint: '#fdf0d8',
    surfaces: ['#ffffff', '#f6f3ec', '#e8e3d8'],
    ink: '#14211f',
    muted: '#4a5754',
    visited: '#5e3a7a',
    onDeep: '#ffffff',
    onLykta: '#14211f',
    halo: '#ffc94a',
  },
  dark: {
    brand: '#7fd4c6',
    onBrand: '#06211e',
    brandTint: '#123b37',
    deep: '#0b2a28',
    lykta: '#f4b047',
    lyktaTint: '#3a2a05',
    surfaces: ['#0e1615', '#16211f', '#20302d'],
    ink: '#ecf3f1',
    muted: '#b3c3be',
    visited: '#cdb2ea',
    onDeep: '#ffffff',
    onLykta: '#14211f',
    halo: '#ffc94a',
  },
}
