import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { agreementFields } from '@/cms/collections/agreements/fields'
import { contentHooks } from '@/cms/hooks/content-hooks'

export const agreements = {
  slug: 'agreements',
  typescript: { interface: 'PartnershipAgreement' },
  labels: { singular: 'Överenskommelse', plural: 'Överenskommelser' },
  admin: { useAsTitle: 'title', group: 'Överenskommelsen', defaultColumns: ['title', 'from', 'to', 'state'] },
  indexes: [{ fields: ['municipality', 'slug'], unique: true }],
  access: byCapability('agreements'),
  fields: agreementFields,
  hooks: contentHooks('agreements'),
} satisfies CollectionConfig
