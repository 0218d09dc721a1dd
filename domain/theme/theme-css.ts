import type { Palette } from './service-colours'
import type { Theme } from './theme'

/** The order of `ui/styles/layers.css`, said here too: whichever stylesheet comes first decides the order. */
export const layerOrder = 'reset, tokens, theme, base, layout, components, utilities, print'

const tokens: readonly (readonly [string, keyof Palette])[] = [
  ['brand', 'brand'],
  ['on-brand', 'onBrand'],
  ['brand-tint', 'brandTint'],
  ['deep', 'deep'],
  ['lykta', 'lykta'],
  ['lykta-tint', 'lyktaTint'],
]

/** The stylesheet of a theme: the same names as the service's own tokens, in a layer above them. */
export function themeCss(theme: Theme): string {
  return [
    `@layer ${layerOrder};`,
    '@layer theme {',
    block(theme.light),
    `@media screen and (prefers-color-scheme: dark) {\n${block(theme.dark)}\n}`,
    '}',
    '',
  ].join('\n')
}

function block(palette: Palette): string {
  return `:root {\n${tokens.map(([name, key]) => `  --${name}: ${palette[key]};`).join('\n')}\n}`
}
