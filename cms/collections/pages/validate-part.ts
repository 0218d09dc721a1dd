import type { Validate } from 'payload'
import { z } from 'zod'
import { mediaFromElsewhere, partWords } from '@/cms/collections/pages/part-words'
import { idOf } from '@/cms/fields/relation-id'
import { sourceLocale } from '@/domain/locales/locales'
import { mediaProblem, type PartField, type PartKind, partKinds, partProblem } from '@/domain/pages/page-part'

const word = z.string().nullish().catch(null)
const partSchema = z.object({ kind: z.enum(partKinds).catch('text'), title: word, text: word, url: word })

/** Whether a field of a part is in order for the part's kind. Words are required in Swedish only. */
export function validatePart(field: Exclude<PartField, 'media'>): Validate {
  return (value, { req, siblingData }) => {
    const isTranslation = (req.locale ?? sourceLocale) !== sourceLocale
    if (isTranslation && field !== 'url') return true
    const problem = partProblem(partSchema.parse({ ...siblingData, [field]: value }), field)
    return problem === null || partWords[problem]
  }
}

/** Whether the chosen file is of the right sort, and of the page's own municipality. */
export const validateMedia: Validate = async (value, { data, req, siblingData }) => {
  const id = idOf(value)
  const chosen =
    id === null
      ? null
      : await req.payload.findByID({
          ...({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, req } as const),
        })
  if (chosen !== null && idOf(chosen.municipality) !== idOf(pageSchema.parse(data).municipality))
    return mediaFromElsewhere
  const problem = mediaProblem(kindOf(siblingData), chosen?.mimeType ?? null)
  return problem === null || partWords[problem]
}

export function kindOf(part: unknown): PartKind {
  return partSchema.parse(part ?? {}).kind
}

const pageSchema = z.looseObject({ municipality: z.unknown() }).catch({ municipality: null })
