import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Scheme, serviceColours } from './service-colours'
import { layerOrder, themeCss } from './theme-css'

const read = (path: string) => readFileSync(new URL(`../../ui/styles/${path}`, import.meta.url), 'utf8')
const names = [
  ['brand', 'brand'],
  ['onBrand', 'on-brand'],
  ['brandTint', 'brand-tint'],
  ['deep', 'deep'],
  ['lykta', 'lykta'],
  ['lyktaTint', 'lykta-tint'],
  ['ink', 'ink'],
  ['muted', 'muted'],
  ['visited', 'visited'],
  ['onDeep', 'on-deep'],
  ['onLykta', 'on-lykta'],
  ['halo', 'halo'],
] as const

test.each<Scheme>(['light', 'dark'])("knows the service's own colours in the %s", (scheme) => {
  const [light = '', dark = ''] = read('tokens.css').split('@media screen and (prefers-color-scheme: dark)')
  const token = (name: string) => {
    const own = new RegExp(`--${name}: (#[0-9a-f]+);`)
    const found = (scheme === 'dark' && own.exec(dark)?.[1]) || own.exec(light)?.[1]
    return found?.length === 4 ? found.replaceAll(/[0-9a-f]/g, '$&$&') : found
  }
  const colours = serviceColours[scheme]
  for (const [key, name] of names) expect(colours[key], key).toBe(token(name))
  expect(colours.surfaces).toEqual(['paper', 'sand', 'sand-2'].map(token))
})

test('keeps the order of the layers, whichever stylesheet comes first', () => {
  expect(read('layers.css')).toContain(`@layer ${layerOrder};`)
})

test('is a stylesheet of colours alone, in a layer of its own', () => {
  const css = themeCss({ light: serviceColours.light, dark: serviceColours.dark })
  expect(css).toContain('@layer theme {')
  expect(css).toContain('--brand: #0f5551;')
  expect(css.indexOf('--brand: #7fd4c6;')).toBeGreaterThan(css.indexOf('prefers-color-scheme: dark'))
  expect([...css.matchAll(/--[\w-]+: ([^;]+);/g)].every(([, value]) => /^#[0-9a-f]{6}$/.test(value ?? ''))).toBe(true)
})
