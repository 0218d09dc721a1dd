import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { areaFields } from '@/cms/collections/areas/fields'
import { contentHooks } from '@/cms/hooks/content-hooks'

export const areas = {
  slug: 'areas',
  typescript: { interface: 'Area' },
  labels: { singular: 'Område', plural: 'Områden' },
  admin: { useAsTitle: 'name', group: 'Grunden', defaultColumns: ['name', 'kind', 'parents', 'listed'] },
  indexes: [{ fields: ['municipality', 'slug'], unique: true }],
  access: byCapability('areas'),
  fields: areaFields,
  hooks: contentHooks('areas'),
} satisfies CollectionConfig
