import 'server-only'
import { createHash } from 'node:crypto'
import { loadColours } from '@/cms/queries/frame'
import { parseHex } from '@/domain/theme/oklch'
import { buildTheme } from '@/domain/theme/theme'
import { themeCss } from '@/domain/theme/theme-css'
import { publicReads } from '@/server/platform/database'

interface StoredColours {
  readonly mainColour: string | null
  readonly accentColour: string | null
}

/** Where the stylesheet of a municipality's colours is; null where it has none of its own, or none that can be read. */
export function themeAddress(municipality: string, colours: StoredColours): string | null {
  const css = stylesheetOf(colours)
  return css === null ? null : `/theme/${fileOf(municipality, css)}`
}

/** The stylesheet under a file name that a page has given; null when the colours are others today. */
export async function getThemeStylesheet(file: string): Promise<string | null> {
  const [municipality = ''] = file.split('.')
  // Not the kept read: the page that names the new file may come from another node than the one that is asked for it.
  const colours = await loadColours(publicReads(), municipality)
  const css = colours && stylesheetOf(colours)
  return css !== null && fileOf(municipality, css) === file ? css : null
}

function stylesheetOf({ mainColour, accentColour }: StoredColours): string | null {
  const [main, accent] = [parseHex(mainColour ?? ''), parseHex(accentColour ?? '')]
  if (main === null && accent === null) return null
  const outcome = buildTheme({ main, accent })
  return outcome.ok ? themeCss(outcome.theme) : null
}

function fileOf(municipality: string, css: string): string {
  return `${municipality}.${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`
}
