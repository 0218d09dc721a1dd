import { type ActivityField, type ActivityFields, emptyActivity } from './activity'
import { readState, readYesNo } from './choices'
import { cleanLine, cleanText } from './clean-text'
import { findNoteToSelf } from './note-to-self'
import { readPlannedDay, type SlashOrder } from './planned-day'
import type { NamedCell, RowNote } from './problems'
import { codesInSubActivity, readFocusAreas } from './read-focus-areas'

/** What holds for every row of one table. */
export type RowContext = {
  readonly header: readonly string[]
  readonly columns: readonly (ActivityField | null)[]
  readonly slashOrder: SlashOrder | null
  readonly focusAreaCodes: readonly string[]
}

type RowReading = { readonly fields: ActivityFields; readonly notes: readonly RowNote[] }

const fieldsToSearchForNotes = [
  'title',
  'subActivity',
  'orientation',
  'mission',
  'method',
  'followUp',
  'group',
  'handledBy',
] as const satisfies readonly ActivityField[]

/** One row as fields. Whatever a field cannot hold is kept in `other` as "Header: text" and listed. */
export function readRow(row: number, cells: readonly string[], context: RowContext): RowReading {
  const cell = (field: ActivityField) => cleanText(cells[context.columns.indexOf(field)] ?? '')
  const areas = readAreas(row, cell('focusAreas'), cell('subActivity'), context.focusAreaCodes)
  const state = readState(cell('state'))
  const needsReinforcement = readYesNo(cell('needsReinforcement'))
  const day = (field: ActivityField) => readPlannedDay(cell(field), context.slashOrder)

  const notUnderstood: ActivityField[] = [
    ...(areas.allUnderstood ? [] : ['focusAreas' as const]),
    ...(state === null ? ['state' as const] : []),
    ...(needsReinforcement === 'notUnderstood' ? ['needsReinforcement' as const] : []),
  ]
  const keptAside = namedCells(cells, context).filter(({ field }) => field === null || notUnderstood.includes(field))
  const fields: ActivityFields = {
    ...emptyActivity,
    title: cleanLine(cell('title')),
    subActivity: cleanLine(cell('subActivity')),
    focusAreas: [...areas.codes],
    state: state ?? 'unknown',
    orientation: cell('orientation'),
    mission: cell('mission'),
    method: cell('method'),
    followUp: cell('followUp'),
    group: cell('group'),
    start: day('start'),
    followUpAt: day('followUpAt'),
    end: day('end'),
    needsReinforcement: needsReinforcement === 'notUnderstood' ? null : needsReinforcement,
    handledBy: cleanLine(cell('handledBy')),
    other: [cell('other'), ...keptAside.map(({ header, text }) => `${header}: ${text}`)].filter(Boolean).join('\n'),
  }
  const notes: RowNote[] = [...areas.notes, ...dayNotes(row, fields), ...selfNotes(row, fields)]
  if (state === null) notes.push({ code: 'stateNotUnderstood', row, text: cell('state') })
  if (needsReinforcement === 'notUnderstood') {
    notes.push({ code: 'reinforcementNotUnderstood', row, text: cell('needsReinforcement') })
  }
  return { fields, notes }
}

/** The cells of a row that hold anything, each with its column's name. */
export function namedCells(
  cells: readonly string[],
  { header, columns }: Pick<RowContext, 'header' | 'columns'>,
): (NamedCell & { readonly field: ActivityField | null })[] {
  return cells
    .map((cell, column) => ({
      field: columns[column] ?? null,
      header: cleanLine(header[column] ?? '') || `Kolumn ${column + 1}`,
      text: cleanText(cell),
    }))
    .filter(({ text }) => text !== '')
}

function readAreas(row: number, cell: string, subActivity: string, known: readonly string[]) {
  const own = readFocusAreas(cell, known)
  const named = readFocusAreas(codesInSubActivity(cleanLine(subActivity)), known)
  const borrows = cell === '' && named.codes.length > 0
  const codes = borrows ? named.codes : own.codes
  const notes: RowNote[] = [...own.unknown, ...named.unknown].map((text) => ({ code: 'focusAreaUnknown', row, text }))
  if (borrows) notes.push({ code: 'focusAreasTakenFromSubActivity', row, codes })
  else if (named.codes.length > 0) notes.push({ code: 'focusAreasAlsoInSubActivity', row, codes: named.codes })
  if (codes.length === 0) notes.push({ code: 'focusAreasMissing', row })
  return { codes, notes, allUnderstood: own.unknown.length === 0 }
}

function dayNotes(row: number, fields: ActivityFields): RowNote[] {
  return (['start', 'followUpAt', 'end'] as const).flatMap((field): RowNote[] => {
    const { text, day } = fields[field]
    return text !== '' && day === null ? [{ code: 'dayNotUnderstood', row, field, text }] : []
  })
}

function selfNotes(row: number, fields: ActivityFields): RowNote[] {
  return fieldsToSearchForNotes.flatMap((field): RowNote[] => {
    const note = findNoteToSelf(fields[field])
    return note === null ? [] : [{ code: 'noteToSelf', row, field, ...note }]
  })
}
