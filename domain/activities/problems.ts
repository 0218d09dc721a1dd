import type { FileRefusal } from '@/domain/shared/file-refusal'
import type { WorkbookRefusal } from '@/domain/shared/workbook-refusal'
import type { ActivityField } from './activity'
import type { NoteToSelf } from './note-to-self'
import type { SlashOrder } from './planned-day'

/** A column's name and what stands in the row. */
export type NamedCell = { readonly header: string; readonly text: string }

/** Why nothing of the file can be taken in. */
export type ImportRefusal =
  | FileRefusal
  | WorkbookRefusal
  | { readonly code: 'tableEmpty' }
  | { readonly code: 'rowsMissing' }
  | { readonly code: 'rowsTooMany'; readonly rows: number; readonly limit: number }
  | { readonly code: 'rowTooLong'; readonly row: number; readonly length: number; readonly limit: number }
  | { readonly code: 'titleColumnMissing'; readonly headers: readonly string[] }
  | { readonly code: 'columnsAmbiguous'; readonly field: ActivityField; readonly headers: readonly string[] }
  | { readonly code: 'municipalityUnknown'; readonly slug: string }
  | { readonly code: 'organisationUnknown'; readonly slug: string }
  | { readonly code: 'organisationNotInMunicipality'; readonly organisation: string; readonly municipality: string }

/** What a person should know about the table as a whole. Nothing is lost because of it. */
export type TableNote =
  | { readonly code: 'readAsWindows1252' }
  | { readonly code: 'otherSheetsLeftOut'; readonly sheets: number }
  | { readonly code: 'columnUnknown'; readonly header: string; readonly cells: number }
  | { readonly code: 'columnsAbsent'; readonly fields: readonly ActivityField[] }
  | { readonly code: 'noteInHeader'; readonly header: string }
  | { readonly code: 'coloursLost'; readonly headers: readonly string[] }
  | { readonly code: 'statesUnknown'; readonly rows: number }
  | { readonly code: 'slashDatesOrdered'; readonly order: SlashOrder; readonly proof: string }
  | { readonly code: 'slashDatesContradict'; readonly monthFirst: string; readonly dayFirst: string }
  | { readonly code: 'slashDatesUnproven'; readonly example: string }
  | { readonly code: 'rowsEmpty'; readonly rows: readonly number[] }
  | { readonly code: 'functionsToCheck'; readonly values: readonly { readonly text: string; readonly rows: number }[] }

/** What a person should know about one row. */
export type RowNote = { readonly row: number } & (
  | { readonly code: 'titleMissing'; readonly cells: readonly NamedCell[] }
  | { readonly code: 'titleRepeated'; readonly firstRow: number }
  | { readonly code: 'cellsTooFew'; readonly expected: number; readonly found: number }
  | { readonly code: 'cellsTooMany'; readonly expected: number; readonly found: number }
  | { readonly code: 'focusAreasMissing' }
  | { readonly code: 'focusAreaUnknown'; readonly text: string }
  | { readonly code: 'focusAreasTakenFromSubActivity'; readonly codes: readonly string[] }
  | { readonly code: 'focusAreasAlsoInSubActivity'; readonly codes: readonly string[] }
  | { readonly code: 'dayNotUnderstood'; readonly field: ActivityField; readonly text: string }
  | { readonly code: 'stateNotUnderstood'; readonly text: string }
  | { readonly code: 'reinforcementNotUnderstood'; readonly text: string }
  | ({ readonly code: 'noteToSelf'; readonly field: ActivityField } & NoteToSelf)
  | { readonly code: 'sameTitleByHand' }
  | { readonly code: 'sameTitleElsewhere' }
  | { readonly code: 'releasedTextToCheck' }
)

export type ImportProblem = ImportRefusal | TableNote | RowNote
export type ImportProblemCode = ImportProblem['code']
