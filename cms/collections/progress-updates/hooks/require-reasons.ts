import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { z } from 'zod'
import { commitmentStatusSchema, needsReason } from '@/domain/promises/commitment-status'

const itemsSchema = z.array(z.looseObject({ status: commitmentStatusSchema, reason: z.string().nullish() }))

/** COM-06: bad news needs a reason that residents can read. Drafts may lack it; the Swedish text is what counts. */
export const requireReasons: CollectionBeforeValidateHook = ({ data, req }) => {
  if (data?.state !== 'published' || (req.locale ?? 'sv') !== 'sv') return data
  const items = itemsSchema.safeParse(data.items ?? [])
  if (!items.success) return data
  const errors = items.data.flatMap((item, index) =>
    needsReason(item.status) && (item.reason ?? '').trim() === ''
      ? [{ path: `items.${index}.reason`, message: 'Skriv varför, så att invånarna förstår.' }]
      : [],
  )
  if (errors.length > 0) throw new ValidationError({ collection: 'progress-updates', errors })
  return data
}
