import type { PayloadRequest, RelationshipField } from 'payload'
import { z } from 'zod'
import { personOf } from '@/cms/access/person'

const uuidSchema = z.uuid()

/** The organisation a record speaks for. */
export function organisationField(label: string, description?: string): RelationshipField {
  return {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label,
    required: true,
    index: true,
    defaultValue: ({ user }: { user?: unknown }) => personOf(user)?.organisation ?? undefined,
    ...(description === undefined ? {} : { admin: { description } }),
  }
}

/** The promise a record belongs to. A link to a new form may name it: `?promise=`. */
export const promiseField: RelationshipField = {
  name: 'promise',
  type: 'relationship',
  relationTo: 'promises',
  label: 'Löfte',
  required: true,
  index: true,
  defaultValue: ({ req }: { req: PayloadRequest }) => uuidSchema.safeParse(req.query?.promise).data,
}
