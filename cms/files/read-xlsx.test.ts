import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { storedZip } from '@/tests/support/stored-zip'
import { readXlsx } from './read-xlsx'
import { readZipDirectory, unpack } from './zip-archive'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook whose first sheet stands in the second file, with a style for days. */
function workbook(rows: string, sheet: { readonly claims?: number } = {}): Buffer {
  const worksheet = (data: string) => `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`
  return storedZip([
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Plan" sheetId="1" r:id="b"/><sheet name="Gammalt" sheetId="2" r:id="a"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="a" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="c" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') },
    { name: 'xl/worksheets/sheet2.xml', content: worksheet(rows), ...sheet },
  ])
}

const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`

async function recordsOf(rows: string) {
  const reading = await readXlsx(workbook(rows))
  return reading.ok ? reading.records : reading.refusal
}

describe('the first sheet of a workbook', () => {
  test('is read, and the others are counted', async () => {
    expect(await readXlsx(workbook(row(1, cell('A1', 'Aktivitet'))))).toEqual({
      ok: true,
      records: [['Aktivitet']],
      sheets: 2,
    })
  })

  test('keeps the row numbers that a person sees, with empty rows and cells between', async () => {
    expect(await recordsOf(row(2, cell('B2', 'Mål')) + row(4, cell('A4', '007')))).toEqual([
      ['', ''],
      ['', 'Mål'],
      ['', ''],
      ['007', ''],
    ])
  })

  test('gives days as days, moments with their time, formulas as their value', async () => {
    const cells = [
      '<c r="A1" s="1"><v>45108</v></c>',
      '<c r="B1" s="1"><v>45108.5</v></c>',
      '<c r="C1"><f>1+2</f><v>3</v></c>',
      '<c r="D1" t="str"><f>A1&amp;B1</f><v>EST</v></c>',
      '<c r="E1" t="b"><v>1</v></c>',
      '<c r="F1"><v>0.1</v></c>',
    ]
    expect(await recordsOf(row(1, cells.join('')))).toEqual([
      ['2023-07-01', '2023-07-01 12:00', '3', 'EST', 'Ja', '0.1'],
    ])
  })

  test('may have rows far below that hold nothing, as some programs write them', async () => {
    expect(await recordsOf(`${row(1, cell('A1', 'EST'))}<row r="1048576" ht="12"/>`)).toEqual([['EST']])
  })
})

describe('a workbook is refused', () => {
  test('when a cell shows an error, which is pointed out', async () => {
    expect(await recordsOf(row(1, cell('A1', 'EST')) + row(2, '<c r="B2" t="e"><v>#REF!</v></c>'))).toEqual({
      code: 'cellInError',
      row: 2,
      column: 2,
    })
  })

  test('when it is some other archive', async () => {
    const document = storedZip([{ name: 'word/document.xml', content: '<document/>' }])
    expect(await readXlsx(document)).toEqual({ ok: false, refusal: { code: 'workbookBroken' } })
  })

  test('when its directory says that it unpacks to more than we take, before anything is unpacked', async () => {
    const reading = await readXlsx(workbook('', { claims: 60 * 1024 * 1024 }))
    expect(reading).toMatchObject({ ok: false, refusal: { code: 'workbookTooLarge' } })
  })

  test('when one cell stands so far out that the table would be enormous', async () => {
    expect(await recordsOf(row(1, cell('A1', 'EST')) + row(900_000, cell('XFD900000', 'bort')))).toMatchObject({
      code: 'workbookTooLarge',
    })
    expect(await recordsOf('<row r="99999999999"/>')).toEqual({ code: 'workbookBroken' })
    expect(await recordsOf('<row r="&#57;99999999"/>')).toEqual({ code: 'workbookBroken' })
  })

  test('when it is cut off', async () => {
    expect(await readXlsx(workbook('').subarray(0, -30))).toMatchObject({ ok: false })
  })
})

test('a packed file that is larger than its directory says is not unpacked', () => {
  const packed = deflateRawSync(Buffer.alloc(100_000))
  const archive = storedZip([{ name: 'x', content: '' }])
  const [entry] = readZipDirectory(archive) ?? []
  if (entry === undefined) throw new Error('no entry')
  const bomb = Buffer.concat([archive.subarray(0, 31), packed])
  const claim = { ...entry, isDeflated: true, packedBytes: packed.length }
  expect(unpack(bomb, { ...claim, unpackedBytes: 1_000 })).toBeNull()
  expect(unpack(bomb, { ...claim, unpackedBytes: 100_000 })?.length).toBe(100_000)
})
