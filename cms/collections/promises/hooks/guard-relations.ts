import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { personOf } from '@/cms/access/person'
import { idOf, idsOf } from '@/cms/fields/relation-id'

const relations = [
  { field: 'areas', collection: 'areas' },
  { field: 'focusAreas', collection: 'focus-areas' },
  { field: 'previousPromise', collection: 'promises' },
  { field: 'replacedBy', collection: 'promises' },
] as const

/** Payload does not validate drafts, so without this a draft could point into another municipality and be searched by it. */
export const guardRelations: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (personOf(req.user) === null) return data
  const municipality = idOf(data.municipality ?? originalDoc?.municipality)
  for (const { field, collection } of relations) {
    const ids = [...new Set([...idsOf([data[field]]), ...idsOf(data[field])])]
    if (ids.length === 0) continue
    const where = { id: { in: ids }, municipality: { equals: municipality } }
    const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req })
    if (totalDocs !== ids.length)
      throw new APIError('Löftet kan bara hänvisa till den egna kommunen.', 403, undefined, true)
  }
  return data
}
