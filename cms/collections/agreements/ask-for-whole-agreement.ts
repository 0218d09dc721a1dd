import type { DateFieldValidation, SelectFieldValidation } from 'payload'
import { select } from 'payload/shared'
import { z } from 'zod'
import { personOf } from '@/cms/access/person'
import { idOf } from '@/cms/fields/relation-id'
import { type AgreementPart, missingInAgreement } from '@/domain/agreements/missing-in-agreement'
import { sourceLocale } from '@/domain/locales/locales'

const text = z
  .string()
  .nullish()
  .transform((words) => words ?? '')
/** A stored day begins with the day itself. */
const storedDay = z
  .union([z.string(), z.date().transform((moment) => moment.toISOString())])
  .nullish()
  .transform((moment) => moment?.slice(0, 10) ?? null)
const contentSchema = z.object({
  purposes: text,
  cooperationAreas: text,
  parties: z
    .array(z.object({ organisation: z.unknown() }))
    .nullish()
    .transform((rows) => (rows ?? []).map(({ organisation }) => idOf(organisation)).filter((id) => id !== null)),
  from: storedDay,
  to: storedDay,
})

/**
 * COO-10: what is called signed is whole. Asked at the field, so that the form says the same while it is written as the
 * server says when it is saved. Without a signed-in person it is the command line or the demo: they know what they say.
 */
export const askForWholeAgreement: SelectFieldValidation = (state, asked) => {
  const { data, previousValue, req } = asked
  const isState = select(state, asked)
  if (isState !== true) return isState
  if (state !== 'signed' || personOf(req.user) === null) return true
  if ((req.locale ?? sourceLocale) !== sourceLocale) {
    return previousValue === 'signed' || 'Byt till svenska för att ändra läget till undertecknad.'
  }
  const missing = missingInAgreement(contentSchema.parse(data))
  return missing.length === 0 || `Kan inte vara undertecknad än. ${missing.map((part) => partWords[part]).join(' ')}`
}

/** The last day is not before the first, whatever the state. */
export const askForForwardPeriod: DateFieldValidation = (to, { data }) => {
  if (!to) return 'Ange dagen.'
  const missing = missingInAgreement(contentSchema.parse({ ...data, to }))
  return missing.includes('periodReversed') ? partWords.periodReversed : true
}

const partWords: Readonly<Record<AgreementPart, string>> = {
  purposes: 'Skriv syftena.',
  cooperationAreas: 'Skriv områdena för samverkan.',
  parties: 'Ange minst två parter.',
  period: 'Ange från när och till när överenskommelsen gäller.',
  periodReversed: 'Slutdagen ligger före startdagen.',
}
