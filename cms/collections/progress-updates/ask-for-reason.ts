import type { TextareaFieldValidation } from 'payload'
import { z } from 'zod'
import { sourceLocale } from '@/domain/locales/locales'
import { commitmentStatusSchema, needsReason } from '@/domain/promises/commitment-status'

const rowSchema = z.object({ status: commitmentStatusSchema })
const updateSchema = z.object({ state: z.literal('published') })

/**
 * COM-06: bad news needs a reason that residents can read. Drafts may lack it. Asked at the field, so that the form
 * says the same while it is written as the server says when it is saved.
 */
export const askForReason: TextareaFieldValidation = (reason, { data, siblingData, req }) => {
  const row = rowSchema.safeParse(siblingData)
  const isPublished = updateSchema.safeParse(data).success
  const isSource = (req.locale ?? sourceLocale) === sourceLocale
  const isMissing = (reason ?? '').trim() === ''
  if (!(row.success && isPublished && isSource && isMissing && needsReason(row.data.status))) return true
  return 'Skriv varför, så att invånarna förstår.'
}
