import type { Day } from '@/domain/shared/day'

/** 32 signs that cannot be taken for each other when read aloud or copied by hand: no 0 and O, no 1 and I. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 5

export const caseNumberPattern = new RegExp(`^ML-\\d{4}-[${signs}]{${length}}$`)

/**
 * The number of a case, such as ML-2026-7K3QF. Drawn by chance, so that it tells neither how many have written nor in
 * what order; `random` gives five bytes.
 */
export function caseNumber(day: Day, random: Uint8Array): string {
  if (random.length < length) throw new RangeError(`A case number needs ${length} random bytes`)
  const drawn = [...random.subarray(0, length)].map((byte) => signs.charAt(byte % signs.length))
  return `ML-${day.slice(0, 4)}-${drawn.join('')}`
}
