import type { TextareaField } from 'payload'
import { privateNumbersIn } from '@/domain/findings/find-in-texts'

/** A text that is public at once, with nobody to look at it first: it holds no personal number and no telephone. */
export function withoutPrivateNumbers(field: TextareaField): TextareaField {
  const { validate } = field
  return {
    ...field,
    validate: async (value, options) => refusalOf(value ?? '') ?? (await validate?.(value, options)) ?? true,
  }
}

function refusalOf(text: string): string | null {
  const [found] = privateNumbersIn(text)
  if (found === 'personalNumber') return 'Ta bort personnumret. Det publiceras aldrig.'
  return found === 'phoneNumber' ? 'Ta bort telefonnumret. Hänvisa hellre till sidan Kontakt.' : null
}
