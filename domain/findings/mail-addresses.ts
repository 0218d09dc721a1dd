import type { Spot } from './finding'
import { firstNames } from './first-names'

const pattern = /(?<![\p{L}\d._%+-])([\p{L}\d_%+-]+(?:\.[\p{L}\d_%+-]+)*)@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu

/** Addresses that look like one person's: two words with a point or hyphen between, or a first name. `info@` is no person's. */
export function mailAddressesOfPersons(text: string): readonly Spot[] {
  return [...text.matchAll(pattern)]
    .filter(([, account = '']) => isOfPerson(account.toLowerCase()))
    .map((match) => ({ at: match.index, quote: match[0] }))
}

function isOfPerson(account: string): boolean {
  const words = account.split(/[._-]/)
  const [first = '', second = ''] = words
  return firstNames.has(first) || (words.length === 2 && /^\p{L}{2,}$/u.test(first) && /^\p{L}{2,}\d*$/u.test(second))
}
