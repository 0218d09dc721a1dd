import { createHash } from 'node:crypto'

/** Short hash of a text; the same text always gives the same hash. Used to see whether a translation is of today's text. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.trim().normalize('NFC')).digest('base64url').slice(0, 16)
}
