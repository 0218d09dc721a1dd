/** A cell as we keep it: one kind of line break, composed letters, no space around it. Words are never touched. */
export function cleanText(text: string): string {
  // Postgres cannot store the null character.
  return text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n').normalize('NFC').trim()
}

/** The same for fields of one line: a line break inside becomes a space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ')
}

/**
 * Text reduced to what makes it the same words: lower case, no hyphens or soft breaks, single spaces, no other signs.
 * "Trygghets-vandringar" and "Trygghetsvandringar" fold alike.
 */
export function fold(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/[\p{Pd}\u00ad](\s*\n\s*)?/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Folded without spaces, for single words and headers that were broken in odd places. */
export function foldTight(text: string): string {
  return fold(text).replaceAll(' ', '')
}
