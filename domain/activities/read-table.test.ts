import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { focusAreaCodes } from '@/domain/agreements/focus-area-code'
import { cleanText } from './clean-text'
import { readTable } from './read-table'

const read = (...records: string[][]) => readTable(records, { focusAreaCodes })

function tableOf(...records: string[][]) {
  const reading = read(...records)
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.refusals)}`)
  return reading.table
}

describe('a row', () => {
  test('becomes an activity, whatever the order of the columns', () => {
    const [row] = tableOf(
      ['Resursförstärkning', 'Aktivitet', 'Målområde', 'Läge', 'Påbörjas', 'Avslutas', 'Mål'],
      ['JA', ' Fler vuxna\nute ', 'C, A', 'Pågår', '7/1/23', '12/31/23', '1. Gå ut\n2. Prata'],
    ).rows
    expect(row).toMatchObject({
      row: 2,
      fields: {
        title: 'Fler vuxna ute',
        needsReinforcement: true,
        focusAreas: ['A', 'C'],
        state: 'ongoing',
        start: { text: '7/1/23', day: '2023-07-01' },
        followUpAt: { text: '', day: null },
        end: { text: '12/31/23', day: '2023-12-31' },
        mission: '1. Gå ut\n2. Prata',
      },
    })
  })

  test('keeps the cells of columns that nobody knows, and those beyond the last column', () => {
    const table = tableOf(['Aktivitet', 'Budget', 'Övrigt'], ['EST', '20 tkr', 'Se protokoll', '', 'löst'])
    expect(table.rows[0]?.fields.other).toBe('Se protokoll\nBudget: 20 tkr\nKolumn 5: löst')
    expect(table.tableNotes).toContainEqual({ code: 'columnUnknown', header: 'Budget', cells: 1 })
    expect(table.rowNotes).toContainEqual({ code: 'cellsTooMany', row: 2, expected: 3, found: 5 })
  })

  test('keeps what its field cannot hold, and says so', () => {
    const table = tableOf(
      ['Aktivitet', 'Målområde', 'Status', 'Resurs-förstärkning'],
      ['EST', 'A, X', 'inte avslutad', 'kanske'],
    )
    expect(table.rows[0]?.fields).toMatchObject({ focusAreas: ['A'], state: 'unknown', needsReinforcement: null })
    expect(table.rows[0]?.fields.other).toBe('Målområde: A, X\nStatus: inte avslutad\nResurs-förstärkning: kanske')
    expect(table.rowNotes).toEqual([
      { code: 'focusAreaUnknown', row: 2, text: 'X' },
      { code: 'stateNotUnderstood', row: 2, text: 'inte avslutad' },
      { code: 'reinforcementNotUnderstood', row: 2, text: 'kanske' },
    ])
  })

  test('takes its focus areas from the sub-activity only when it has none of its own', () => {
    const table = tableOf(
      ['Aktivitet', 'Målområde', 'Delaktivitet'],
      ['Familjer', 'A, B, D', 'SSPF (A, B)'],
      ['Ungdomar', '', 'SSPF (A, B)'],
    )
    expect(table.rows.map(({ fields }) => fields.focusAreas.join(''))).toEqual(['ABD', 'AB'])
    expect(table.rows.map(({ fields }) => fields.subActivity)).toEqual(['SSPF (A, B)', 'SSPF (A, B)'])
    expect(table.rowNotes).toEqual([
      { code: 'focusAreasAlsoInSubActivity', row: 2, codes: ['A', 'B'] },
      { code: 'focusAreasTakenFromSubActivity', row: 3, codes: ['A', 'B'] },
    ])
  })

  test('without a title cannot be taken in, and is shown whole', () => {
    const table = tableOf(['Aktivitet', 'Mål'], ['EST', ''], ['', 'Belysning'])
    expect(table.rows).toHaveLength(1)
    expect(table.unreadable).toMatchObject([{ row: 3, cells: [{ header: 'Mål', text: 'Belysning' }] }])
    expect(table.rowNotes).toContainEqual(expect.objectContaining({ code: 'titleMissing', row: 3 }))
  })

  test('may be shorter than the header', () => {
    const table = tableOf(['Aktivitet', 'Mål', 'Metod'], ['EST'])
    expect(table.rows[0]?.fields.method).toBe('')
    expect(table.rowNotes).toContainEqual({ code: 'cellsTooFew', row: 2, expected: 3, found: 1 })
  })

  test('that continues an activity is told to', () => {
    const table = tableOf(['Aktivitet', 'Delaktivitet'], ['Trygga stråk', 'EST'], ['Trygga  STRÅK', 'Vandringar'])
    expect(table.rowNotes).toContainEqual({ code: 'titleRepeated', row: 3, firstRow: 2 })
  })
})

describe('a table', () => {
  test('counts its rows as a spreadsheet does, past empty ones', () => {
    const table = tableOf([''], ['Aktivitet', ''], ['', ''], ['EST', ''], [''])
    expect(table.rows.map(({ row }) => row)).toEqual([4])
    expect(table.tableNotes).toContainEqual({ code: 'rowsEmpty', rows: [3, 5] })
  })

  test('has one order of slash dates, proven by any of its day columns', () => {
    const table = tableOf(['Aktivitet', 'Påbörjas', 'Följs upp'], ['EST', '3/1/23', ''], ['MBU', '', '12/31/23'])
    expect(table.rows[0]?.fields.start.day).toBe('2023-03-01')
    expect(table.tableNotes).toContainEqual({ code: 'slashDatesOrdered', order: 'monthFirst', proof: '12/31/23' })
  })

  test('keeps slash dates as text when they contradict each other or prove nothing', () => {
    const contradictory = tableOf(['Aktivitet', 'Start'], ['EST', '31/12/23'], ['MBU', '12/31/23'])
    expect(contradictory.rows.map(({ fields }) => fields.start.day)).toEqual([null, null])
    expect(contradictory.tableNotes).toContainEqual(expect.objectContaining({ code: 'slashDatesContradict' }))
    const open = tableOf(['Aktivitet', 'Start'], ['EST', '3/1/23'])
    expect(open.rows[0]?.fields.start).toEqual({ text: '3/1/23', day: null })
    expect(open.tableNotes).toContainEqual({ code: 'slashDatesUnproven', example: '3/1/23' })
    expect(open.rowNotes).toContainEqual({ code: 'dayNotUnderstood', row: 2, field: 'start', text: '3/1/23' })
  })

  test('says which of our columns it lacks', () => {
    expect(tableOf(['Aktivitet', 'Mål'], ['EST', 'x']).columns).toEqual(['title', 'mission'])
  })

  test('warns that colours do not travel in text', () => {
    const table = tableOf(['Aktivitet (gul prioriteras)'], ['EST'])
    expect(table.tableNotes).toContainEqual({ code: 'coloursLost', headers: ['Aktivitet (gul prioriteras)'] })
    expect(table.tableNotes).toContainEqual({ code: 'statesUnknown', rows: 1 })
  })

  test('shows who is said to handle the questions, so that names can be taken out', () => {
    const table = tableOf(['Aktivitet', 'Ansvarig'], ['EST', 'KIFF'], ['MBU', 'KIFF'], ['SSPF', ''])
    expect(table.tableNotes).toContainEqual({ code: 'functionsToCheck', values: [{ text: 'KIFF', rows: 2 }] })
  })

  test.each([
    ['tableEmpty', []],
    ['tableEmpty', [['', ' '], ['']]],
    ['titleColumnMissing', [['Mål'], ['Lugn']]],
    [
      'columnsAmbiguous',
      [
        ['Aktivitet', 'Titel'],
        ['EST', 'EST'],
      ],
    ],
    [
      'rowsMissing',
      [
        ['Aktivitet', 'Mål'],
        ['', ''],
      ],
    ],
  ])('is refused: %s', (code, records) => {
    expect(read(...records)).toMatchObject({ ok: false, refusals: [{ code }] })
  })
})

describe('no filled cell is ever lost', () => {
  const header = ['Mål', 'Aktivitet', 'Målområde', 'Status', 'Start', 'Budget', 'Resursförstärkning', '', 'Ansvarig']
  const odd = ['', 'A, B', 'ja', 'Pågår', '12/31/23', '2023/2024', 'a\r\nb', 'A, Q', '2023-07-01 (ungefär)']
  const cell = fc.oneof(fc.string(), fc.constantFrom(...odd))
  const onOneLine = (text: string) => cleanText(text).replace(/\s*\n\s*/g, ' ')
  /** What codes, states, days and answers stand for; everything else must be there word for word. */
  const isUnderstood = (text: string) => /^(ja|pågår|x|[01]|[a-h\s,;/+&.]+|\p{Pd}|\d{4}-.*)$/iu.test(text)

  test('whatever the rows look like', () => {
    const bodies = fc.array(fc.array(cell, { maxLength: 12 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(bodies, (body) => {
        const reading = read(header, ...body)
        if (!reading.ok) return
        const { rows, unreadable } = reading.table
        body.forEach((cells, index) => {
          const kept = [...rows, ...unreadable].filter(({ row }) => row === index + 2).flatMap(allTexts)
          for (const text of cells.map(onOneLine)) {
            const isKept = kept.some((each) => onOneLine(each).includes(text))
            expect(text === '' || isUnderstood(text) || isKept, text).toBe(true)
          }
        })
      }),
    )
  })
})

/** Every text inside a value, however deep. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : []
}
