import type { CheckboxFieldValidation } from 'payload'
import { z } from 'zod'
import { sourceLocale } from '@/domain/locales/locales'

const wordsSchema = z.object({ titlePublic: z.string().nullish() })

/**
 * What is shown to residents has a heading for them: without one the page would leave the activity out and nobody would
 * know why. Asked in Swedish; in another language the Swedish heading cannot be seen, so nothing can be released there.
 */
export const askForPublicTitle: CheckboxFieldValidation = (released, { data, req, previousValue }) => {
  if (!released) return true
  if ((req.locale ?? sourceLocale) !== sourceLocale) {
    return previousValue === true || 'Byt till svenska för att visa aktiviteten för invånare.'
  }
  const words = wordsSchema.safeParse(data)
  const hasTitle = words.success && (words.data.titlePublic ?? '').trim() !== ''
  return hasTitle || 'Skriv en rubrik för invånare först.'
}
