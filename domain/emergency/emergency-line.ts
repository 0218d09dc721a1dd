import type { Outcome } from '@/domain/shared/outcome'

/** `noAddress`: neither a number to call nor a web address. `otherNumber`, `otherSite`: it leads elsewhere than it says. */
export type LineProblem = 'noAddress' | 'otherNumber' | 'otherSite'

/**
 * Whether the link of a line leads to what is printed beside it: `tel:11414` to “114 14”, `https://polisen.se/…` to
 * “polisen.se”. Gives the link as it is.
 */
export function checkLine({ contact, href }: { contact: string; href: string }): Outcome<string, LineProblem> {
  const [, digits] = /^tel:(\+?\d{3,15})$/.exec(href) ?? []
  if (digits !== undefined) {
    const printed = contact.replaceAll(/[\s-]/g, '')
    return printed === digits ? { ok: true, value: href } : { ok: false, problem: 'otherNumber' }
  }
  const host = hostOf(href)
  if (host === null) return { ok: false, problem: 'noAddress' }
  const printed = hostOf(`https://${contact.trim()}`)
  return printed === host ? { ok: true, value: href } : { ok: false, problem: 'otherSite' }
}

/**
 * Whether a translation has exactly the numbers of the Swedish text, in figures that a phone has: 114 14 stays 114 14.
 * Blanks within a number and the order of numbers do not count.
 */
export function keepsNumbers(swedish: string, translated: string): boolean {
  return numbersOf(swedish).join() === numbersOf(translated).join()
}

function numbersOf(text: string): readonly string[] {
  return (text.match(/\p{Nd}+(?:[ \u00A0\u202F]\p{Nd}+)*/gu) ?? [])
    .map((found) => found.replaceAll(/\s/g, ''))
    .toSorted()
}

function hostOf(address: string): string | null {
  if (!/^https:\/\/[^\s@]+$/.test(address)) return null
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null
}
