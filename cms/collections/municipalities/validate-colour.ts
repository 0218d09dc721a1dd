import type { Validate } from 'payload'
import { z } from 'zod'
import { parseHex } from '@/domain/theme/oklch'
import { buildTheme, type ThemeRefusal } from '@/domain/theme/theme'

type Input = ThemeRefusal['input']

const colour = z
  .string()
  .nullish()
  .catch(null)
  .transform((text) => parseHex(text ?? ''))
const coloursSchema = z
  .object({ mainColour: colour, accentColour: colour })
  .catch({ mainColour: null, accentColour: null })

/** Whether what a municipality chose is a colour, and one that can be read on its pages; else the nearest that can. */
export function validateColour(input: Input): Validate {
  return (value, { data }) => {
    if (typeof value !== 'string' || value.trim() === '') return true
    const own = parseHex(value)
    if (own === null) return 'Skriv färgen som # och sex tecken, till exempel #0f5551.'
    const { mainColour, accentColour } = coloursSchema.parse(data)
    const outcome = buildTheme(
      input === 'main' ? { main: own, accent: accentColour } : { main: mainColour, accent: own },
    )
    if (outcome.ok || outcome.refusal.input !== input) return true
    return `${words[input]} Närmaste färg som går att läsa är ${outcome.refusal.offer}.`
  }
}

const words: Readonly<Record<Input, string>> = {
  main: 'Färgen är för ljus för länkar och knappar: kontrasten ska vara minst 4,5:1.',
  accent: 'Färgen är för mörk: text på den måste ha kontrasten 4,5:1 och linjen i sidhuvudet 3:1.',
}
