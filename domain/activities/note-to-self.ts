export type NoteReason = 'placeholder' | 'capitals' | 'dropped' | 'unfinished' | 'question'

/** `words` is the part of the text that gave it away. */
export type NoteToSelf = { readonly reason: NoteReason; readonly words: string }

const placeholder = /^(x{2,}|\?+|\.{2,}|…|\p{Pd}+|tbd|todo)$/iu
/** Three words in capitals in a row; single letters ("I") may stand between them. */
const capitals = /(?<!\p{L})\p{Lu}+(?:[\s,.;:?!\p{Pd}]+\p{Lu}+(?!\p{L})){2,}[?!]*/u
const capitalWord = /\p{Lu}{5,}/u
const saysItIsDropped = /(?<!\p{L})utgår(?!\p{L}|\s+i?från)/iu
const startsMidSentence = /^(…|\.{3})/u

/**
 * Why a text looks like something that the authors wrote to themselves, or null. Of the words in capitals one has to
 * be longer than an abbreviation, so that "BUF, IFF, MDU" passes.
 */
export function findNoteToSelf(text: string): NoteToSelf | null {
  if (placeholder.test(text)) return { reason: 'placeholder', words: text }
  const shouted = capitals.exec(text)?.[0] ?? ''
  if (capitalWord.test(shouted)) return { reason: 'capitals', words: shouted }
  const sentences = text.split(/(?<=[.!?])\s+|\n+/)
  const dropped = sentences.find((sentence) => saysItIsDropped.test(sentence))
  if (dropped !== undefined) return { reason: 'dropped', words: dropped }
  if (startsMidSentence.test(text)) return { reason: 'unfinished', words: text }
  if (text.endsWith('?')) return { reason: 'question', words: sentences.at(-1) ?? text }
  return null
}
