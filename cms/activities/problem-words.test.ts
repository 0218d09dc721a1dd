import { expect, test } from 'vitest'
import type { ImportProblem, ImportProblemCode } from '@/domain/activities/problems'
import { problemWords } from './problem-words'

/** One of each: a code without an example does not compile. */
const examples: { readonly [Code in ImportProblemCode]: Extract<ImportProblem, { code: Code }> } = {
  fileUnreadable: { code: 'fileUnreadable', path: 'tabell.csv' },
  fileEmpty: { code: 'fileEmpty' },
  fileTooLarge: { code: 'fileTooLarge', bytes: 6_000_000, limit: 5_242_880 },
  fileIsSpreadsheet: { code: 'fileIsSpreadsheet' },
  fileNotText: { code: 'fileNotText' },
  quotesBroken: { code: 'quotesBroken', line: 7 },
  workbookBroken: { code: 'workbookBroken' },
  workbookTooLarge: { code: 'workbookTooLarge', limit: 52_428_800 },
  cellInError: { code: 'cellInError', row: 3, column: 2 },
  tableEmpty: { code: 'tableEmpty' },
  rowsMissing: { code: 'rowsMissing' },
  rowsTooMany: { code: 'rowsTooMany', rows: 6_000, limit: 5_000 },
  rowTooLong: { code: 'rowTooLong', row: 4, length: 40_000, limit: 30_000 },
  titleColumnMissing: { code: 'titleColumnMissing', headers: ['Mål', 'Start'] },
  columnsAmbiguous: { code: 'columnsAmbiguous', field: 'start', headers: ['Start', 'Påbörjas'] },
  municipalityUnknown: { code: 'municipalityUnknown', slug: 'malaras' },
  organisationUnknown: { code: 'organisationUnknown', slug: 'malaras-kommun' },
  organisationNotInMunicipality: {
    code: 'organisationNotInMunicipality',
    organisation: 'malaras-kommun',
    municipality: 'sodervik',
  },
  readAsWindows1252: { code: 'readAsWindows1252' },
  otherSheetsLeftOut: { code: 'otherSheetsLeftOut', sheets: 3 },
  columnUnknown: { code: 'columnUnknown', header: 'Budget', cells: 1 },
  columnsAbsent: { code: 'columnsAbsent', fields: ['end', 'handledBy'] },
  noteInHeader: { code: 'noteInHeader', header: 'Lägesbild - BEHÖVER VI MER?' },
  coloursLost: { code: 'coloursLost', headers: ['Aktivitet (gul prioriteras)'] },
  statesUnknown: { code: 'statesUnknown', rows: 23 },
  slashDatesOrdered: { code: 'slashDatesOrdered', order: 'monthFirst', proof: '12/31/23' },
  slashDatesContradict: { code: 'slashDatesContradict', monthFirst: '12/31/23', dayFirst: '31/12/23' },
  slashDatesUnproven: { code: 'slashDatesUnproven', example: '7/1/23' },
  rowsEmpty: { code: 'rowsEmpty', rows: [3, 9] },
  functionsToCheck: { code: 'functionsToCheck', values: [{ text: 'Trygghetsenheten', rows: 2 }] },
  titleMissing: { code: 'titleMissing', row: 5, cells: [{ header: 'Mål', text: 'Ljusare stråk' }] },
  titleRepeated: { code: 'titleRepeated', row: 9, firstRow: 8 },
  cellsTooFew: { code: 'cellsTooFew', row: 5, expected: 14, found: 3 },
  cellsTooMany: { code: 'cellsTooMany', row: 5, expected: 14, found: 15 },
  focusAreasMissing: { code: 'focusAreasMissing', row: 5 },
  focusAreaUnknown: { code: 'focusAreaUnknown', row: 5, text: 'X' },
  focusAreasTakenFromSubActivity: { code: 'focusAreasTakenFromSubActivity', row: 5, codes: ['A', 'B'] },
  focusAreasAlsoInSubActivity: { code: 'focusAreasAlsoInSubActivity', row: 5, codes: ['A', 'B'] },
  dayNotUnderstood: { code: 'dayNotUnderstood', row: 5, field: 'start', text: '2023/2024' },
  stateNotUnderstood: { code: 'stateNotUnderstood', row: 5, text: 'kanske' },
  reinforcementNotUnderstood: { code: 'reinforcementNotUnderstood', row: 5, text: 'kanske' },
  noteToSelf: { code: 'noteToSelf', row: 5, field: 'method', words: 'KOLLA MED SKOLAN', reason: 'capitals' },
  sameTitleByHand: { code: 'sameTitleByHand', row: 5 },
  sameTitleElsewhere: { code: 'sameTitleElsewhere', row: 5 },
  releasedTextToCheck: { code: 'releasedTextToCheck', row: 5 },
}

test.each(Object.values(examples))('$code has words of its own, in whole sentences', (problem) => {
  const words = problemWords(problem)
  expect(words).toMatch(/^[”\p{Lu}].*[.]$/su)
  expect(words).not.toMatch(/undefined|NaN|\[object/)
})

test('no two problems have the same words', () => {
  const all = Object.values(examples).map(problemWords)
  expect(new Set(all).size).toBe(all.length)
})

test('the words hold what a person needs to find the place', () => {
  expect(problemWords(examples.columnsAmbiguous)).toBe(
    'Flera kolumner betyder ”Påbörjas”: ”Start”, ”Påbörjas”. Behåll en eller byt rubrik.',
  )
  expect(problemWords(examples.fileTooLarge)).toBe('Filen är 6 MB. Den får vara högst 5 MB.')
  expect(problemWords(examples.titleMissing)).toContain('Mål: ”Ljusare stråk”')
})
