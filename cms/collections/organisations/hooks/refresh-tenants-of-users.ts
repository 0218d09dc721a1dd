import type { CollectionAfterChangeHook } from 'payload'
import { idOf, idsOf } from '@/cms/fields/relation-id'

/** A user's municipalities are those of the organisation, so they follow when the organisation's change. */
export const refreshTenantsOfUsers: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create') return doc
  const before = idsOf(previousDoc?.municipalities).toSorted()
  const after = idsOf(doc.municipalities).toSorted()
  if (before.join() === after.join()) return doc
  await req.payload.update({
    collection: 'users',
    where: { organisation: { equals: idOf(doc) } },
    data: { tenants: after.map((tenant) => ({ tenant })) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return doc
}
