export type NoteReason = 'placeholder' | 'capitals' | 'question' | 'dropped'

const placeholder = /^(x{2,}|\?+|\.{2,}|…|\p{Pd}+|tbd|todo)$/iu
const capitalWord = /^\p{Lu}{2,}$/u
const saysItIsDropped = /(?<!\p{L})utgår(?!\p{L}|\s+i?från)/iu

/**
 * Why a text looks like a note that the authors wrote to themselves, or null. Capitals need three words in a row, one
 * of them longer than an abbreviation, so that "EST" or "BUF, IFF, MDU" pass.
 */
export function noteReason(text: string): NoteReason | null {
  if (placeholder.test(text)) return 'placeholder'
  if (shouts(text)) return 'capitals'
  if (saysItIsDropped.test(text)) return 'dropped'
  if (text.endsWith('?')) return 'question'
  return null
}

function shouts(text: string): boolean {
  let run: string[] = []
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    run = capitalWord.test(word) ? [...run, word] : []
    if (run.length >= 3 && run.some((each) => each.length > 4)) return true
  }
  return false
}
