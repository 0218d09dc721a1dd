import { APIError, type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { z } from 'zod'
import { personOf } from '@/cms/access/person'
import { changesMoreThanWords } from '@/cms/hooks/changes-more-than-words'
import { sourceLocale } from '@/domain/locales/locales'
import { commitmentStatusSchema, needsReason } from '@/domain/promises/commitment-status'

const itemsSchema = z.array(z.looseObject({ status: commitmentStatusSchema, reason: z.string().nullish() }))

/**
 * COM-06: bad news needs a reason that residents can read. Drafts may lack it; the Swedish text is what counts, so
 * news is published in Swedish and only translated in other languages.
 */
export const requireReasons: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  if (data?.state !== 'published') return data
  if ((req.locale ?? sourceLocale) !== sourceLocale) {
    if (personOf(req.user) !== null && changesMoreThanWords(collection.fields, originalDoc, data))
      throw new APIError('Byt till svenska för att ändra annat än översättningen.', 400, undefined, true)
    return data
  }
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
