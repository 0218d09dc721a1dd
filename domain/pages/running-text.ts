/** A piece of running text; with `href` where it is the address of something. */
export interface TextRun {
  readonly text: string
  readonly href?: string
}

const address = /https?:\/\/[^\s<>"]+|[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu
/** What ends a sentence, or closes what stands around an address, is not part of it. */
const trailing = /[.,;:!?)\]}'’”»…،؛؟።]+$/u

/**
 * Running text with the web and e-mail addresses in it as links. All texts together are the text that came in, and a link
 * leads to http, https or mailto and nowhere else.
 */
export function linkedText(text: string): readonly TextRun[] {
  const runs: TextRun[] = []
  let read = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    const shown = found.replace(trailing, '')
    const href = hrefOf(shown)
    if (href === null) continue
    if (index > read) runs.push({ text: text.slice(read, index) })
    runs.push({ text: shown, href })
    read = index + shown.length
  }
  return read < text.length ? [...runs, { text: text.slice(read) }] : runs
}

function hrefOf(shown: string): string | null {
  if (/^https?:/i.test(shown)) return URL.canParse(shown) ? shown : null
  return /^[^@]+@[^@]+\.[a-z]{2,}$/i.test(shown) ? `mailto:${shown}` : null
}
