import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { pageFields } from '@/cms/collections/pages/fields'
import { contentHooks } from '@/cms/hooks/content-hooks'

export const pages = {
  slug: 'pages',
  typescript: { interface: 'EditorialPage' },
  labels: { singular: 'Egen sida', plural: 'Egna sidor' },
  admin: { useAsTitle: 'title', group: 'Sidan', defaultColumns: ['title', 'state', 'inFooter'] },
  indexes: [{ fields: ['municipality', 'slug'], unique: true }],
  access: byCapability('pages'),
  fields: pageFields,
  hooks: contentHooks('pages'),
} satisfies CollectionConfig
