import type { TextFieldSingleValidation } from 'payload'
import { lineWords, numbersWord } from '@/cms/collections/emergency-information/proposal-words'
import { sessionOf } from '@/cms/hooks/session'
import { loadSwedishEmergencyText } from '@/cms/queries/emergency-proposals'
import { checkLine, keepsNumbers } from '@/domain/emergency/emergency-line'
import { sourceLocale } from '@/domain/locales/locales'

/** The link leads to what is printed. */
export const validateHref: TextFieldSingleValidation = (value, { siblingData }) => {
  const checked = checkLine({ contact: contactOf(siblingData), href: value ?? '' })
  return checked.ok || lineWords[checked.problem]
}

/** There is a text in Swedish, and a translation has its numbers. */
export const validateText: TextFieldSingleValidation = async (value, { id, req }) => {
  const text = value?.trim() ?? ''
  if ((req.locale ?? sourceLocale) === sourceLocale) return text !== '' || 'Fyll i fältet på svenska.'
  if (text === '' || id === undefined) return true
  const swedish = await loadSwedishEmergencyText(await sessionOf(req), String(id))
  return keepsNumbers(swedish, text) || numbersWord
}

function contactOf(line: unknown): string {
  if (typeof line !== 'object' || line === null || !('contact' in line)) return ''
  return typeof line.contact === 'string' ? line.contact : ''
}
