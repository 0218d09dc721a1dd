/** So much is looked at; a form that is longer is refused for that. */
const mostLooked = 5000

/** What tells one person from all others, as far as its shape shows. */
const shapes: readonly RegExp[] = [
  // Personal identity number, with or without century and dash.
  /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[-+ ]?\d{4}(?!\d)/,
  // Phone number: the area's zero or the country's plus, and six digits or more.
  /(?<![\d/.])(?:\+\d{1,3}|0)[\d]{0,3}(?:[\s-]?\d{2,3}){3,5}(?!\d)/,
  // E-mail.
  /[^\s@<>]{1,64}@[^\s@<>]{1,64}\.\p{L}{2,}/u,
  // Street and number, by the words that Swedish streets end in.
  /\p{L}{1,30}(?:gatan|gata|vägen|väg|gränd|gränden|stigen|stig|backen|allén)\s+\d+/iu,
]
/** Whom everybody may call, and what everybody may write. */
const knownNumbers = /(?<!\d)(?:112|114\s?14|1177)(?!\d)/g

/**
 * Whether a text looks as if it held a personal number, a phone number, an e-mail address or a street address (RES-35).
 * A reminder is all that may follow: shapes deceive, and somebody may mean it.
 */
export function looksIdentifying(text: string): boolean {
  const rest = text.slice(0, mostLooked).replace(knownNumbers, '')
  return shapes.some((shape) => shape.test(rest))
}
