import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cleanText } from '@/domain/activities/clean-text'
import { planImport } from '@/domain/activities/plan-import'
import { type ActivityTable, readTable } from '@/domain/activities/read-table'
import { focusAreaCodes } from '@/domain/agreements/focus-area-code'
import { readActivityFile } from './read-activity-file'
import { writeActivityFile } from './write-activity-file'

const path = new URL('../../tests/fixtures/activities/aktiviteter-vasteras-2023.csv', import.meta.url)
const bytes = readFileSync(path)

async function recordsIn(file: Uint8Array) {
  const reading = await readActivityFile(file)
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals))
  return reading.records
}

async function tableIn(file: Uint8Array): Promise<ActivityTable> {
  const reading = readTable(await recordsIn(file), { focusAreaCodes })
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals))
  return reading.table
}

const table = await tableIn(bytes)
const records = await recordsIn(bytes)
const fields = table.rows.map((each) => each.fields)
const written = { csv: await writeActivityFile(fields, 'csv'), xlsx: await writeActivityFile(fields, 'xlsx') }
const fieldsOf = (row: number) => table.rows.find((each) => each.row === row)?.fields
const notesOf = (code: string) => table.rowNotes.filter((note) => note.code === code)
const rowsWith = (code: string) => notesOf(code).map(({ row }) => row)

function toCsv(records: readonly (readonly string[])[], separator: string, lineEnd: string): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  return records.map((cells) => cells.map(quoted).join(separator) + lineEnd).join('')
}

describe('the real table of 2023', () => {
  test('has 23 rows, and all of them become activities', () => {
    expect(table.rows).toHaveLength(23)
    expect(table.unreadable).toEqual([])
    expect(planImport({ rows: table.rows, columns: table.columns, existing: [] }).rows.map(({ kind }) => kind)).toEqual(
      Array(23).fill('create'),
    )
  })

  test('has a field for each of its columns', () => {
    expect(table.columns).toHaveLength(14)
    expect(table.rows.every(({ fields }) => fields.other === '')).toBe(true)
  })

  test('loses no word of any cell', () => {
    const [, ...body] = records
    body.forEach((cells, index) => {
      const { focusAreas, needsReinforcement, ...texts } = fieldsOf(index + 2) ?? {}
      const kept = [
        ...JSON.stringify(texts, undefined, 1).split('\n'),
        focusAreas?.join(', '),
        needsReinforcement && 'JA',
      ]
      for (const cell of cells.map(cleanText).filter((each) => each !== '')) {
        const written = JSON.stringify(cell)
        expect(
          kept.some((each) => each === cell || (each || '').includes(written)),
          cell,
        ).toBe(true)
      }
    })
  })

  test('has slash dates in the American order, because of 12/31/23', () => {
    expect(table.tableNotes).toContainEqual({ code: 'slashDatesOrdered', order: 'monthFirst', proof: '12/31/23' })
    expect(fieldsOf(2)).toMatchObject({
      start: { text: '7/1/23', day: '2023-07-01' },
      followUpAt: { text: '12/31/23', day: '2023-12-31' },
      end: { text: '', day: null },
    })
    expect(fieldsOf(5)?.start.day).toBe('2023-03-01')
  })

  test('has times that are no days; they stay words', () => {
    expect(notesOf('dayNotUnderstood')).toEqual([
      { code: 'dayNotUnderstood', row: 3, field: 'start', text: '2023/2024' },
      { code: 'dayNotUnderstood', row: 4, field: 'followUpAt', text: 'varje terminsslut' },
    ])
  })

  test('has focus areas in most rows, and more of them inside two sub-activities', () => {
    expect(fieldsOf(4)?.focusAreas).toEqual(['A', 'B', 'D', 'E', 'F', 'G', 'H'])
    expect(fieldsOf(4)?.subActivity).toBe('SSPF (A, B, H)')
    expect(notesOf('focusAreasAlsoInSubActivity')).toEqual([
      { code: 'focusAreasAlsoInSubActivity', row: 4, codes: ['A', 'B', 'H'] },
      { code: 'focusAreasAlsoInSubActivity', row: 5, codes: ['A', 'B', 'C'] },
    ])
    expect(rowsWith('focusAreasMissing')).toEqual([23])
  })

  test('has three rows that need reinforcement', () => {
    const needing = table.rows.filter(({ fields }) => fields.needsReinforcement === true).map(({ row }) => row)
    expect(needing).toEqual([2, 3, 15])
  })

  test('has lost its colours, and with them every state', () => {
    expect(table.tableNotes).toContainEqual(expect.objectContaining({ code: 'coloursLost' }))
    expect(table.tableNotes).toContainEqual({ code: 'statesUnknown', rows: 23 })
  })

  test('has rows that go on with an activity', () => {
    const repeated = notesOf('titleRepeated').map((note) => [note.row, 'firstRow' in note ? note.firstRow : 0])
    expect(repeated).toEqual([
      [9, 8],
      [11, 10],
      [13, 12],
      [15, 14],
      [16, 14],
      [24, 19],
    ])
    const plan = planImport({ rows: table.rows, columns: table.columns, existing: [] })
    expect(new Set(plan.rows.map(({ importKey }) => importKey)).size).toBe(23)
  })

  test('has notes that its authors wrote to themselves', () => {
    const notes = notesOf('noteToSelf').map((note) => ('words' in note ? [note.row, note.reason, note.words] : []))
    expect(notes).toEqual([
      [7, 'unfinished', '…Skultuna'],
      [12, 'question', 'Vilka fler kan vara behjälpliga?'],
      [19, 'question', 'incitament att delta?'],
      [20, 'placeholder', 'xx'],
      [20, 'capitals', 'KOLLA MED SKULTUNA VAD DE GÖR I TRAINSTATION'],
      [20, 'question', 'biblioteken?'],
      [22, 'capitals', 'INSPEL FRÅN SAMVERKANSLEDNINGEN? VAD MENADE VI?'],
      [23, 'capitals', 'HUR JOBBAR VI IDAG?'],
      [23, 'question', 'BUFvuxenutb, IFF samhällsvägledning (funktion ej angiven)?'],
      [24, 'capitals', 'KOLLAT UPP HOVSJÖ'],
      [24, 'dropped', 'Aktiviteten utgår.'],
    ])
    expect(table.tableNotes).toContainEqual({
      code: 'noteInHeader',
      header: 'Orientering/lägesbild - BEHÖVER VI OMVÄRLDSSPANA?',
    })
  })

  test('names no function that handles the questions', () => {
    expect(table.tableNotes).toContainEqual({
      code: 'functionsToCheck',
      values: [{ text: '(funktion ej angiven)', rows: 20 }],
    })
  })
})

describe('the same table', () => {
  test.each([
    ['with semicolons and Windows line ends', Buffer.from(toCsv(records, ';', '\r\n'))],
    ['with a mark at its start', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])],
    [
      'in the order of another day',
      Buffer.from(
        toCsv(
          records.map((cells) => cells.toReversed()),
          ',',
          '\n',
        ),
      ),
    ],
    ['written by ourselves as CSV', written.csv],
    ['written by ourselves as a workbook', written.xlsx],
  ])('reads the same %s', async (_, variant) => {
    expect((await tableIn(variant)).rows.map((each) => each.fields)).toEqual(fields)
  })

  test('reads the same in Windows-1252', async () => {
    const latin = Buffer.from(bytes.toString().replaceAll('…', '\u0085'), 'latin1')
    expect((await tableIn(latin)).rows).toEqual(table.rows)
  })
})
