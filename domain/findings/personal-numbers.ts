import type { Spot } from './finding'

export interface NumberSpot extends Spot {
  /** Whether the check digit is right. If not it may be something else, or a number with a slip of the pen. */
  readonly isCertain: boolean
}

/** Six or eight digits, perhaps a sign between, four digits. Any of the signs that people write for a hyphen. */
const pattern = /(?<![\d-])(\d{2})?(\d{6})(\s?[-+‐‑–]\s?|\s)?(\d{4})(?!\d)/gu

/**
 * Personal numbers and coordination numbers in a text: those whose first part can be a day of birth (60 is added to the
 * day of a coordination number). Ten digits in a row with a wrong check digit are taken for something else.
 */
export function personalNumbers(text: string): readonly NumberSpot[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [quote, century, birth = '', sign, end = ''] = match
    if (!isBirthday(birth) || (century !== undefined && !/^(18|19|20)$/.test(century))) return []
    const isCertain = hasRightCheckDigit(birth + end)
    return isCertain || sign !== undefined ? [{ at: match.index, quote, isCertain }] : []
  })
}

function isBirthday(yymmdd: string): boolean {
  const [month, day] = [Number(yymmdd.slice(2, 4)), Number(yymmdd.slice(4, 6))]
  return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91))
}

/** Luhn: every other digit doubled from the first, digits summed, the whole divisible by ten. */
function hasRightCheckDigit(tenDigits: string): boolean {
  const sum = [...tenDigits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return sum % 10 === 0
}
