import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, idsOf } from '@/cms/fields/relation-id'

/** The municipalities of an account are those of its organisation; nobody edits them. */
export const deriveTenants: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const organisationId = idOf('organisation' in data ? data.organisation : originalDoc?.organisation)
  if (organisationId === null) return { ...data, tenants: [] }
  const organisation = await req.payload.findByID({
    collection: 'organisations',
    id: organisationId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { ...data, tenants: idsOf(organisation.municipalities).map((tenant) => ({ tenant })) }
}
