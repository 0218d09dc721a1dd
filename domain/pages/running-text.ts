/** A piece of running text; with `href` where it is the address of something, marked where it is a number in groups. */
export interface TextRun {
  readonly text: string
  readonly href?: string
  readonly isNumber?: true
}

/** Among words that run from the right the groups of 114 14 would change places. */
const numberInGroups = /^\+?\d+(?:[ \u00a0-]\d+)+$/
const found = /https?:\/\/[^\s<>"]+|[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+|\+?\d+(?:[ \u00a0-]\d+)+/giu
/** What ends a sentence, or closes what stands around an address, is not part of it. */
const trailing = /[.,;:!?)\]}'’”»…،؛؟።]+$/u

/**
 * Running text with the web and e-mail addresses in it as links, and numbers in groups kept apart. All texts together
 * are the text that came in, and a link leads to http, https or mailto and nowhere else.
 */
export function linkedText(text: string): readonly TextRun[] {
  const runs: TextRun[] = []
  let read = 0
  for (const { 0: whole, index } of text.matchAll(found)) {
    const shown = whole.replace(trailing, '')
    const run = runOf(shown)
    if (run === null) continue
    if (index > read) runs.push({ text: text.slice(read, index) })
    runs.push(run)
    read = index + shown.length
  }
  return read < text.length ? [...runs, { text: text.slice(read) }] : runs
}

function runOf(text: string): TextRun | null {
  if (numberInGroups.test(text)) return { text, isNumber: true }
  if (/^https?:/i.test(text)) return URL.canParse(text) ? { text, href: text } : null
  return /^[^@]+@[^@]+\.[a-z]{2,}$/i.test(text) ? { text, href: `mailto:${text}` } : null
}
