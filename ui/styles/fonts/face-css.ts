import type { StandInFace } from '@/ui/styles/fonts/faces'

/** How far a font reaches above and below the line, in shares of the font size. */
export interface LineShape {
  readonly ascent: number
  readonly descent: number
  readonly gap: number
}

export const generatedNote = 'Written by scripts/fonts.ts: change faces.ts and run it again.'

export function webFace(family: string, fileName: string, codePoints: readonly number[]): string {
  return `@font-face {
  font-family: "${family}";
  font-style: normal;
  font-weight: 400 700;
  font-display: swap;
  src: url("/fonts/${fileName}") format("woff2");
${unicodeRange(codePoints)}
}
`
}

export function standInFace(standIn: StandInFace, shape: LineShape, codePoints: readonly number[]): string {
  // The browser scales the overrides by size-adjust as well, so that is taken out first.
  const percent = (share: number) => `${((share / standIn.sizeAdjust) * 10_000).toFixed(1)}%`
  return `@font-face {
  font-family: "${standIn.family}";
  font-style: normal;
  font-weight: ${standIn.weight};
  src: ${standIn.locals.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${standIn.sizeAdjust}%;
  ascent-override: ${percent(shape.ascent)};
  descent-override: ${percent(shape.descent)};
  line-gap-override: ${percent(shape.gap)};
${unicodeRange(codePoints)}
}
`
}

export function fontFilesModule(entries: readonly string[]): string {
  return `// ${generatedNote}
import type { FontScript } from '@/ui/styles/fonts/faces'

/** The font file a page in a script always needs: preload it. Cyrillic is set in the system's font. */
export const fontFileOf: Readonly<Record<FontScript, string | undefined>> = {
${entries.join('\n')}
  cyrillic: undefined,
}
`
}

export function codePointsIn(ranges: string): number[] {
  return ranges.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((digits) => Number.parseInt(digits, 16))
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

function unicodeRange(codePoints: readonly number[]): string {
  const ranges = rangesOf(codePoints)
  // Broken where the formatter would break it.
  return ranges.length > 100 ? `  unicode-range:\n    ${ranges};` : `  unicode-range: ${ranges};`
}

function rangesOf(codePoints: readonly number[]): string {
  const hex = (codePoint: number) => codePoint.toString(16).toUpperCase()
  const runs: [number, number][] = []
  for (const codePoint of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] === codePoint - 1) run[1] = codePoint
    else runs.push([codePoint, codePoint])
  }
  return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ')
}
