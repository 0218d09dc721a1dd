import { looksLikeFormula } from '@/domain/open-data/csv'

const apostrophes = /^'*/

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe stands before what looks like one. A text that begins
 * with apostrophes of its own gets one more, so that {@link withoutFormulaGuard} gives back exactly what was there.
 */
export function withFormulaGuard(text: string): string {
  return looksLikeFormula(text.replace(apostrophes, '')) ? `'${text}` : text
}

/** The cell as it was before {@link withFormulaGuard}. */
export function withoutFormulaGuard(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.replace(apostrophes, '')) ? text.slice(1) : text
}
