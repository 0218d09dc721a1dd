import { describe, expect, test } from 'vitest'
import { largestTable } from '@/cms/files/read-csv'
import { readActivityFile } from './read-activity-file'

const read = (text: string, encoding: BufferEncoding = 'utf8') => readActivityFile(Buffer.from(text, encoding))
const cells = async (text: string) => {
  const reading = await read(text)
  return reading.ok ? reading.records : reading.refusals
}

describe('a file', () => {
  test('may have commas or semicolons between its cells', async () => {
    const expected = [
      ['Aktivitet', 'Målområde', 'Mål, uppdrag'],
      ['EST', 'A, B', 'Gå ut; prata'],
    ]
    expect(await cells('Aktivitet,Målområde,"Mål, uppdrag"\nEST,"A, B",Gå ut; prata\n')).toEqual(expected)
    expect(await cells('Aktivitet;Målområde;Mål, uppdrag\r\nEST;A, B;"Gå ut; prata"\r\n')).toEqual(expected)
  })

  test('may have more commas than semicolons and still be split at the semicolons', async () => {
    expect(await cells('Mål, uppdrag;Aktivitet\na, b, c, d;EST')).toEqual([
      ['Mål, uppdrag', 'Aktivitet'],
      ['a, b, c, d', 'EST'],
    ])
  })

  test('may have a single column', async () => {
    expect(await cells('Aktivitet\nEST\n')).toEqual([['Aktivitet'], ['EST']])
  })

  test('keeps line breaks and quotation marks inside a cell, and its empty lines', async () => {
    expect(await cells('\nAktivitet,Mål\n\n"Våga\nbry dig","säg ""hej"""\n')).toEqual([
      [''],
      ['Aktivitet', 'Mål'],
      [''],
      ['Våga\nbry dig', 'säg "hej"'],
    ])
  })

  test('may mix its line ends and have rows of different lengths', async () => {
    expect(await cells('Aktivitet,Mål\r\nEST\nMBU,x,y\rSSPF, "z" ')).toEqual([
      ['Aktivitet', 'Mål'],
      ['EST'],
      ['MBU', 'x', 'y'],
      ['SSPF', 'z'],
    ])
  })

  test('in Windows-1252 is understood, and said to be', async () => {
    expect(await read('Aktivitet;Mål\nKvällspromenad;Färre rånförsök', 'latin1')).toEqual({
      ok: true,
      records: [
        ['Aktivitet', 'Mål'],
        ['Kvällspromenad', 'Färre rånförsök'],
      ],
      notes: [{ code: 'readAsWindows1252' }],
    })
  })
})

describe('a file is refused', () => {
  test.each([
    ['when it is empty', '', { code: 'fileEmpty' }],
    ['when it holds only a mark and spaces', '\ufeff \n\t', { code: 'fileEmpty' }],
    ['when it is a zip archive but no workbook', 'PK\u0003\u0004 and more', { code: 'workbookBroken' }],
    ['when it is not text', 'Aktivitet\u0000', { code: 'fileNotText' }],
    ['when a quotation mark is never closed', 'Aktivitet,Mål\nEST,"öppen\n', { code: 'quotesBroken', line: 2 }],
    [
      'when quotation marks stand inside a cell',
      'Aktivitet;Mål\nEST;Våga "bry" dig\n',
      { code: 'quotesBroken', line: 2 },
    ],
  ])('%s', async (_, text, refusal) => {
    expect(await read(text)).toEqual({ ok: false, refusals: [refusal] })
  })

  test('when it is larger than 5 MB', async () => {
    const bytes = largestTable + 1
    expect(await readActivityFile(new Uint8Array(bytes))).toEqual({
      ok: false,
      refusals: [{ code: 'fileTooLarge', bytes, limit: largestTable }],
    })
  })
})
