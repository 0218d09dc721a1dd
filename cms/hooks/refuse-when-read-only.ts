import { APIError, type CollectionBeforeOperationHook, type CollectionConfig, type PayloadRequest } from 'payload'
import { personOf } from '@/cms/access/person'

const writes = /^(create|update|delete|restore)/

/**
 * ADM-12: while the service is read-only, staff save nothing. Accounts are left out, since signing in writes to them.
 * The switch itself is a global, so the operator can always turn it back; the command line and the worker are not staff.
 */
export function withReadOnlyGuard(collection: CollectionConfig): CollectionConfig {
  if (collection.slug === 'users') return collection
  const { hooks } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [refuseWhenReadOnly, ...(hooks?.beforeOperation ?? [])] },
  }
}

const refuseWhenReadOnly: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (personOf(req.user) === null || !writes.test(operation) || !(await isReadOnly(req))) return
  throw new APIError('Tjänsten är i läsläge. Inget kan sparas just nu. Försök igen senare.', 503, undefined, true)
}

async function isReadOnly(req: PayloadRequest): Promise<boolean> {
  const { mode } = await req.payload.findGlobal({ slug: 'operation', depth: 0, overrideAccess: true, req })
  return mode === 'readOnly'
}
