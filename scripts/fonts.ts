import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  codePointsIn,
  fontFilesModule,
  generatedNote,
  type LineShape,
  standInFace,
  webFace,
} from '@/ui/styles/fonts/face-css'
import { type FontFamily, type FontFile, fontFamilies } from '@/ui/styles/fonts/faces'

type SubsetFont = (
  font: Buffer,
  text: string | undefined,
  options: {
    readonly targetFormat: 'truetype' | 'woff2'
    readonly keepAllGlyphs?: boolean
    readonly keepFeatures?: readonly string[]
    readonly preserveNameIds?: readonly number[]
    readonly dropTables?: readonly string[]
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>
  },
) => Promise<Buffer>

interface NameRecord {
  readonly id: number
  readonly text: string
}

// Required, not imported: the package carries no types.
const subsetFont: SubsetFont = createRequire(import.meta.url)('subset-font')

const root = join(import.meta.dirname, '..')
const fontFolder = join(root, 'public/fonts')
const styleFolder = join(root, 'ui/styles/fonts')

const nameIds = { copyright: 0, family: 1, unique: 3, full: 4, postscript: 6, licence: 13, licenceUrl: 14 } as const

async function writeFonts(): Promise<void> {
  mkdirSync(fontFolder, { recursive: true })
  for (const old of readdirSync(fontFolder)) rmSync(join(fontFolder, old))
  const fileOf: string[] = []
  for (const family of fontFamilies) fileOf.push(`  ${family.script}: '${await writeFamily(family)}',`)
  writeFileSync(join(styleFolder, 'font-files.ts'), fontFilesModule(fileOf))
}

/** Writes a family's fonts, licence and style sheet; gives the address of the file that all its pages need. */
async function writeFamily(family: FontFamily): Promise<string> {
  const made = []
  for (const file of family.files) made.push(await makeFont(family, file))
  for (const font of made) writeFileSync(join(fontFolder, font.fileName), font.bytes)

  const [first] = made
  if (!first) throw new Error(`${family.family} has no file`)
  const reach = made.flatMap((font) => font.codePoints)
  const faces = [
    ...made.map((font) => webFace(family.family, font.fileName, font.codePoints)),
    ...family.standIns.map((standIn) => standInFace(standIn, first.lineShape, reach)),
  ]
  writeFileSync(join(styleFolder, `${family.script}.css`), `/* ${generatedNote} */\n${faces.join('\n')}`)
  writeFileSync(join(fontFolder, `${family.script}.OFL.txt`), licenceText(family.files[0], first.notice))
  return `/fonts/${first.fileName}`
}

async function makeFont(family: FontFamily, file: FontFile) {
  const woff2 = readFileSync(join(packageFolder(file), 'files', file.file))
  const original = await subsetFont(woff2, undefined, { targetFormat: 'truetype', keepAllGlyphs: true })
  const wanted = new Set(codePointsIn(file.characters))
  const codePoints = codePointsDrawn(original).filter((codePoint) => wanted.has(codePoint))
  const bytes = await subsetFont(renamed(original, family.family), String.fromCodePoint(...codePoints), {
    targetFormat: 'woff2',
    keepFeatures: file.features,
    preserveNameIds: Object.values(nameIds),
    dropTables: ['BASE', 'vhea', 'vmtx'],
    variationAxes: { wght: { min: 400, max: 700 } },
  })
  const fileName = `${file.name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.woff2`
  console.log(`${fileName}: ${codePoints.length} characters, ${bytes.length} bytes`)
  return { bytes, fileName, codePoints, lineShape: lineShapeOf(original), notice: nameOf(original, nameIds.copyright) }
}

function lineShapeOf(font: Buffer): LineShape {
  const unitsPerEm = tableOf(font, 'head').readUInt16BE(18)
  const [ascent = 0, descent = 0, gap = 0] = [4, 6, 8].map((at) => tableOf(font, 'hhea').readInt16BE(at) / unitsPerEm)
  return { ascent, descent: -descent, gap }
}

/** The licence wants the copyright notice beside the font; the package of Source Sans leaves it out. */
function licenceText(file: FontFile, notice: string): string {
  const text = readFileSync(join(packageFolder(file), 'LICENSE'), 'utf8')
  return text.startsWith(notice) ? text : `${notice}\n\n${text}`
}

function packageFolder(file: FontFile): string {
  return join(root, 'node_modules', file.package)
}

/** The font under our own name: no record says "Source", which the licence reserves for the unchanged original. */
function renamed(font: Buffer, family: string): Buffer {
  const postscript = `${family.replaceAll(' ', '')}-Regular`
  const own = new Map<number, string>([
    [nameIds.family, family],
    [nameIds.unique, postscript],
    [nameIds.full, family],
    [nameIds.postscript, postscript],
    [nameIds.licence, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [nameIds.licenceUrl, 'https://openfontlicense.org'],
  ])
  for (const { id, text } of namesOf(font)) if (!own.has(id) && !/source/i.test(text)) own.set(id, text)
  const records = [...own].map(([id, text]) => ({ id, text })).sort((a, b) => a.id - b.id)
  return fontFrom(new Map([...tablesOf(font), ['name', nameTable(records)]]))
}

function nameOf(font: Buffer, id: number): string {
  return namesOf(font).find((name) => name.id === id)?.text ?? ''
}

function namesOf(font: Buffer): NameRecord[] {
  const table = tableOf(font, 'name')
  const texts = table.readUInt16BE(4)
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + 12 * index
    const start = texts + table.readUInt16BE(at + 10)
    const utf16 = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8))).swap16()
    return { id: table.readUInt16BE(at + 6), text: utf16.toString('utf16le') }
  })
}

function nameTable(records: readonly NameRecord[]): Buffer {
  const texts = records.map((record) => Buffer.from(record.text, 'utf16le').swap16())
  const head = Buffer.alloc(6 + 12 * records.length)
  head.writeUInt16BE(records.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  records.forEach((record, index) => {
    const length = texts[index]?.length ?? 0
    // Windows, Unicode, English (United States).
    const fields = [3, 1, 0x409, record.id, length, offset]
    fields.forEach((field, place) => {
      head.writeUInt16BE(field, 6 + 12 * index + 2 * place)
    })
    offset += length
  })
  return Buffer.concat([head, ...texts])
}

function codePointsDrawn(font: Buffer): number[] {
  const cmap = tableOf(font, 'cmap')
  const found = new Set<number>()
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4))
    if (table.readUInt16BE(0) !== 4) continue
    const segments = table.readUInt16BE(6) / 2
    for (let segment = 0; segment < segments; segment++) {
      const last = table.readUInt16BE(14 + 2 * segment)
      const first = table.readUInt16BE(16 + 2 * (segments + segment))
      for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint++) found.add(codePoint)
    }
  }
  return [...found].sort((a, b) => a - b)
}

function tableOf(font: Buffer, tag: string): Buffer {
  const table = tablesOf(font).get(tag)
  if (!table) throw new Error(`the font has no table ${tag}`)
  return table
}

function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>()
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    const start = font.readUInt32BE(at + 8)
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)))
  }
  return tables
}

/** Checksums stay empty: the subsetter writes them when it packs the font. */
function fontFrom(tables: ReadonlyMap<string, Buffer>): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.size)
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.size, 4)
  const bodies: Buffer[] = []
  let start = head.length
  for (const [tag, table] of tables) {
    const at = 12 + 16 * bodies.length
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(start, at + 8)
    head.writeUInt32BE(table.length, at + 12)
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
    bodies.push(padded)
    start += padded.length
  }
  return Buffer.concat([head, ...bodies])
}

await writeFonts()
