import type { RelationshipField } from 'payload'
import { personOf } from '@/cms/access/person'

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

/** The promise a record belongs to. */
export const promiseField: RelationshipField = {
  name: 'promise',
  type: 'relationship',
  relationTo: 'promises',
  label: 'Löfte',
  required: true,
  index: true,
}
