/** Why a workbook that somebody hands over for import cannot be read. */
export type WorkbookRefusal =
  | { readonly code: 'workbookBroken' }
  | { readonly code: 'workbookTooLarge'; readonly limit: number }
  | { readonly code: 'cellInError'; readonly row: number; readonly column: number }
