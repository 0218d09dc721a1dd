import { privateNumbersIn } from '@/domain/findings/find-in-texts'
import type { FindingKind } from '@/domain/findings/finding'

/** What a field that is public at once refuses, in words; null when there is nothing to say. */
export function privateNumberRefusal(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const [found] = privateNumbersIn(value)
  return found === undefined ? null : (words[found] ?? null)
}

const words: Readonly<Partial<Record<FindingKind, string>>> = {
  personalNumber: 'Ta bort personnumret. Det publiceras aldrig.',
  phoneNumber: 'Ta bort telefonnumret. Hänvisa hellre till sidan Kontakt.',
}
