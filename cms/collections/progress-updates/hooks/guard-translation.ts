import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { personOf } from '@/cms/access/person'
import { changesMoreThanWords } from '@/cms/hooks/changes-more-than-words'
import { sourceLocale } from '@/domain/locales/locales'

/** News is published in Swedish and only translated in other languages, so a reason is always asked for in Swedish. */
export const guardTranslation: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const isTranslating = (req.locale ?? sourceLocale) !== sourceLocale
  if (data?.state !== 'published' || !isTranslating || personOf(req.user) === null) return data
  if (changesMoreThanWords(collection.fields, originalDoc, data))
    throw new APIError('Byt till svenska för att ändra annat än översättningen.', 400, undefined, true)
  return data
}
