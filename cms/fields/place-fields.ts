import type { RelationshipField } from 'payload'

/** The organisation a record speaks for. */
export function organisationField(label: string, description?: string): RelationshipField {
  return {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label,
    required: true,
    index: true,
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
