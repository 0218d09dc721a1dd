export type Cell = string | number | boolean | null

/** What a spreadsheet would take for a formula, also behind blanks, and characters that some take for the end of a cell. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/**
 * A table as CSV (RFC 4180): commas unless told otherwise, CRLF, the first row is the header. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly Cell[])[], separator: ',' | ';' = ','): string {
  return rows.map((row) => `${row.map(cellText).join(separator)}\r\n`).join('')
}

/** Whether a spreadsheet would run the text instead of showing it. */
export function looksLikeFormula(text: string): boolean {
  return formula.test(text)
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? harmless(cell) : String(cell)
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function harmless(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text
}
