import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { dayField } from '@/cms/fields/day-field'
import { shown } from '@/cms/fields/visibility'
import { contentHooks } from '@/cms/hooks/content-hooks'

export const siteNotices = {
  slug: 'site-notices',
  typescript: { interface: 'SiteNotice' },
  labels: { singular: 'Meddelande på sidan', plural: 'Meddelanden på sidan' },
  admin: { useAsTitle: 'text', group: 'Sidan', defaultColumns: ['text', 'from', 'to'] },
  access: byCapability('site-notices'),
  fields: [
    shown({
      name: 'text',
      type: 'textarea',
      label: 'Text',
      required: true,
      localized: true,
      admin: { description: 'Visas överst på alla kommunens sidor.' },
    }),
    shown(dayField({ name: 'from', label: 'Visas från och med', required: true })),
    shown(dayField({ name: 'to', label: 'Visas till och med', required: true })),
  ],
  hooks: contentHooks('site-notices'),
} satisfies CollectionConfig
