import type { Spot } from './finding'

/**
 * A Swedish number with its area code, or an international one: eight to twelve digits in groups. 112, 114 14, 1177 and
 * their like begin with no zero and are never found.
 */
const pattern = /(?<![\d+/.])(?:\+\d{1,3}|00\d{2}|0)(?:[\s-]{0,2}\(0\))?(?:[\s/‐‑–-]{0,2}\d){6,10}(?![\d-]?\d)/gu
/** Numbers that only organisations have: free of charge, or shared cost. */
const organisations = /^0(20|77)/
const longestInSweden = 10

/** Telephone numbers that could be somebody's own. What is part of `others`, personal numbers found before, is none. */
export function phoneNumbers(text: string, others: readonly Spot[]): readonly Spot[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const quote = match[0].trim()
    const digits = quote.replace(/\D/g, '')
    const isOther = others.some(
      ({ at, quote: other }) => match.index < at + other.length && at < match.index + quote.length,
    )
    const isTooLong = quote.startsWith('0') && !quote.startsWith('00') && digits.length > longestInSweden
    return isOther || isTooLong || organisations.test(digits) || isDay(quote) ? [] : [{ at: match.index, quote }]
  })
}

/** 01-02-2026 is a day, not a telephone. */
function isDay(quote: string): boolean {
  return /^\d{2}[-/]\d{2}[-/]\d{4}$/.test(quote)
}
