import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { lockPromise } from '@/cms/promises/lock-promise'

const writtenSchema = z.looseObject({ id: z.string() })

/** Two who save one promise are taken one after the other: the second is compared with what the first has written. */
export const lockBeforeWrite: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context.isRestoring = true
  if (operation !== 'update') return
  const written = writtenSchema.safeParse(args)
  if (written.success) await lockPromise(req, written.data.id)
}
