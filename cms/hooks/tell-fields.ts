import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

const refusalSchema = z.looseObject({
  name: z.string(),
  message: z.string(),
  data: z.looseObject({ errors: z.array(z.looseObject({ path: z.string(), message: z.string() })) }),
})

/**
 * Tells the form which fields a save was refused for, and in what words. Payload does so itself, but knows its own errors
 * by their class; a built site has a copy of the class in each bundle, and the one that throws is another than the one
 * that answers.
 */
export const tellFields: AfterErrorHook = ({ error }) => {
  const refusal = refusalSchema.safeParse(error)
  if (!refusal.success) return
  const { name, message, data } = refusal.data
  const errors = data.errors.map((field) => ({ path: field.path, message: field.message }))
  return { response: { errors: [{ name, message, data: { errors } }] } }
}
