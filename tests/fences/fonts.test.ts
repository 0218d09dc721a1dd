import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { factsOf, type LocaleKey, launchedLocales, parseLocaleKey } from '@/domain/locales/locales'
import { codePointsIn } from '@/ui/styles/fonts/face-css'
import { fontFamilies } from '@/ui/styles/fonts/faces'
import { fontFileOf } from '@/ui/styles/fonts/font-files'

interface WebFace {
  readonly script: string
  readonly family: string
  readonly fileName: string
  readonly codePoints: readonly number[]
}

const root = join(import.meta.dirname, '../..')
const fontFolder = join(root, 'public/fonts')
const fontFiles = readdirSync(fontFolder).filter((name) => name.endsWith('.woff2'))
const webFaces = fontFamilies.flatMap(({ script }) => webFacesIn(script))

describe('the font files', () => {
  test('are those the style sheets name, no more and no fewer', () => {
    expect(webFaces.map((face) => face.fileName).sort()).toEqual([...fontFiles].sort())
  })

  test('hold the very characters the style sheets promise', () => {
    for (const face of webFaces) expect(face.codePoints, face.fileName).toEqual(codePointsOf(tablesOf(face.fileName)))
  })

  test('stay within their budgets', () => {
    const sizes = fontFamilies.flatMap((family) => family.files).map((file) => [file, bytesOf(file.name)] as const)
    for (const [file, bytes] of sizes) expect(bytes, file.name).toBeLessThanOrEqual(file.maxBytes)
  })

  test('never carry the reserved name "Source", nor does a family in the style sheets', () => {
    for (const fileName of fontFiles) {
      const names = namesOf(tablesOf(fileName))
      expect(names.length, fileName).toBeGreaterThan(0)
      expect(names.join('\n')).not.toMatch(/source/i)
    }
    expect(webFaces.map((face) => face.family).join('\n')).not.toMatch(/source/i)
  })

  test('lie beside their licence', () => {
    for (const { script } of fontFamilies) {
      const licence = readFileSync(join(fontFolder, `${script}.OFL.txt`), 'utf8')
      expect(licence).toMatch(/^(Copyright|©) .*\n/)
      expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1')
    }
  })

  test('that a page preloads exist', () => {
    const preloaded = Object.values(fontFileOf).filter((address) => address !== undefined)
    expect(preloaded).toHaveLength(fontFamilies.length)
    for (const address of preloaded) expect(existsSync(join(root, 'public', address)), address).toBe(true)
  })
})

describe('every character a resident reads has a letter in our fonts', () => {
  const texts = [...textFilesIn('messages'), ...textFilesIn('content/demo/texts')]

  test.each(texts)('in %s', (path) => {
    const locale = parseLocaleKey(path.replace(/^.*\//, '').replace('.json', ''))
    expect(locale, 'the file is named after a locale').not.toBeNull()
    if (locale) expect(strangersIn(stringsIn(JSON.parse(readFileSync(join(root, path), 'utf8'))), locale)).toEqual([])
  })

  test.each(launchedLocales)('in the dates, numbers and lists of %s', (locale) => {
    expect(strangersIn(formattedIn(factsOf(locale).tag), locale)).toEqual([])
  })
})

describe('the language menu', () => {
  test('asks for none of our fonts', () => {
    const stacks = readFileSync(join(root, 'ui/styles/fonts/stacks.css'), 'utf8')
    const [, system = ''] = /--font-system:([^;]*);/.exec(stacks) ?? []
    expect(system).toContain('system-ui')
    expect(system).not.toContain('Loftet')
  })
})

/** Characters of the texts that none of the locale's fonts can draw, each with its code point. */
function strangersIn(texts: readonly string[], locale: LocaleKey): string[] {
  const { script } = factsOf(locale)
  const known = new Set(webFaces.filter((face) => ['latin', script].includes(face.script)).flatMap((f) => f.codePoints))
  const strangers = [...new Set(texts.join(''))].filter((character) => {
    if (known.has(character.codePointAt(0) ?? 0)) return false
    if (script === 'cyrillic' && /\p{Script=Cyrillic}/u.test(character)) return false
    return /[\u200c\u200d]/.test(character) || !/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character)
  })
  return strangers.map((character) => `${character} U+${character.codePointAt(0)?.toString(16).toUpperCase()}`)
}

function formattedIn(tag: string): string[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, month + 1, 13, 5)))
  return [
    ...days.map((day) => new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short' }).format(day)),
    ...days.map((day) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' }).format(day)),
    new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).formatRange(new Date(0), new Date(86_400_000 * 40)),
    new Intl.NumberFormat(tag).format(-1_234_567.5),
    new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(0.125),
    new Intl.RelativeTimeFormat(tag).format(-3, 'day'),
    new Intl.ListFormat(tag).format(['a', 'b', 'c']),
  ]
}

function textFilesIn(folder: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

function webFacesIn(script: string): WebFace[] {
  const css = readFileSync(join(root, `ui/styles/fonts/${script}.css`), 'utf8')
  return css.split('@font-face').flatMap((face) => {
    const [, fileName] = /url\("\/fonts\/([^"]+)"\)/.exec(face) ?? []
    const [, family = ''] = /font-family: "([^"]+)"/.exec(face) ?? []
    const [, ranges = ''] = /unicode-range:\s*([^;]+);/.exec(face) ?? []
    return fileName ? [{ script, family, fileName, codePoints: codePointsIn(ranges) }] : []
  })
}

function bytesOf(name: string): number {
  const fileName = fontFiles.find((candidate) => candidate.startsWith(`${name}.`)) ?? ''
  return statSync(join(fontFolder, fileName)).size
}

/** The two tables of a WOFF2 file that we ask about; neither is ever transformed. Format: w3.org/TR/WOFF2. */
function tablesOf(fileName: string): { readonly cmap: Buffer; readonly name: Buffer } {
  const font = readFileSync(join(fontFolder, fileName))
  const knownTags = new Map([
    [0, 'cmap'],
    [5, 'name'],
    [10, 'glyf'],
    [11, 'loca'],
  ])
  const directory: { tag: string | undefined; start: number; length: number }[] = []
  let at = 48
  let start = 0
  const readBase128 = () => {
    let value = 0
    for (;;) {
      const byte = font.readUInt8(at++)
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  for (let left = font.readUInt16BE(12); left > 0; left--) {
    const flags = font.readUInt8(at++)
    if ((flags & 63) === 63) at += 4
    const tag = knownTags.get(flags & 63)
    const fullLength = readBase128()
    const untransformed = tag === 'glyf' || tag === 'loca' ? 3 : 0
    const length = flags >> 6 === untransformed ? fullLength : readBase128()
    directory.push({ tag, start, length })
    start += length
  }
  const body = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)))
  const table = (wanted: string) => {
    const entry = directory.find(({ tag }) => tag === wanted)
    return entry ? body.subarray(entry.start, entry.start + entry.length) : Buffer.alloc(6)
  }
  return { cmap: table('cmap'), name: table('name') }
}

function namesOf({ name }: { readonly name: Buffer }): string[] {
  return Array.from({ length: name.readUInt16BE(2) }, (_, index) => {
    const start = name.readUInt16BE(4) + name.readUInt16BE(6 + 12 * index + 10)
    const bytes = name.subarray(start, start + name.readUInt16BE(6 + 12 * index + 8))
    // Platform 1 (Macintosh) is one byte a character, all others UTF-16.
    if (name.readUInt16BE(6 + 12 * index) === 1) return bytes.toString('latin1')
    return Buffer.from(bytes).swap16().toString('utf16le')
  })
}

function codePointsOf({ cmap }: { readonly cmap: Buffer }): number[] {
  const found = new Set<number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * index))
    const format = table.readUInt16BE(0)
    expect(format, 'segments of the first 65,536 characters').toBe(4)
    const segments = table.readUInt16BE(6) / 2
    for (let segment = 0; segment < segments; segment++) {
      const last = table.readUInt16BE(14 + 2 * segment)
      const first = table.readUInt16BE(16 + 2 * (segments + segment))
      for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint++) found.add(codePoint)
    }
  }
  return [...found].sort((a, b) => a - b)
}
