import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { lockPromise } from '@/cms/promises/lock-promise'
import { sourceLocale } from '@/domain/locales/locales'

const writtenSchema = z.looseObject({ id: z.string() })

/** Two who save one promise are taken one after the other: the second is compared with what the first has written. */
export const lockBeforeWrite: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context.isRestoring = true
  if (operation !== 'update') return
  // Whoever calls the interface without a language writes Swedish, and is compared with the Swedish text.
  if (!req.locale) req.locale = sourceLocale
  const written = writtenSchema.safeParse(args)
  if (written.success) await lockPromise(req, written.data.id)
}
