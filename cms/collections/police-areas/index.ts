import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { shown } from '@/cms/fields/visibility'
import { recordTranslation } from '@/cms/hooks/record-translation'

/** A local police area may cover several municipalities and stands outside them (decisions.md 7). */
export const policeAreas = {
  slug: 'police-areas',
  typescript: { interface: 'PoliceArea' },
  labels: { singular: 'Lokalpolisområde', plural: 'Lokalpolisområden' },
  admin: { useAsTitle: 'name', group: 'Grunden' },
  access: byCapability('police-areas'),
  fields: [
    shown({ name: 'name', type: 'text', label: 'Namn', required: true, localized: true }),
    shown({
      name: 'municipalities',
      type: 'relationship',
      relationTo: 'municipalities',
      hasMany: true,
      required: true,
      label: 'Kommuner',
    }),
  ],
  hooks: { afterChange: [recordTranslation] },
} satisfies CollectionConfig
