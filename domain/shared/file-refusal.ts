/** Why a file that somebody hands over for import cannot be read at all. */
export type FileRefusal =
  | { readonly code: 'fileUnreadable'; readonly path: string }
  | { readonly code: 'fileEmpty' }
  | { readonly code: 'fileTooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'fileIsSpreadsheet' }
  | { readonly code: 'fileNotText' }
  | { readonly code: 'quotesBroken'; readonly line: number }
