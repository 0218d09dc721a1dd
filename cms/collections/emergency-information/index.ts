import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { internal, shown } from '@/cms/fields/visibility'
import { announceChange } from '@/cms/hooks/announce-change'
import { guardWords } from '@/cms/hooks/guard-belonging'
import { recordTranslation } from '@/cms/hooks/record-translation'

export const emergencyInformation = {
  slug: 'emergency-information',
  typescript: { interface: 'EmergencyLine' },
  labels: { singular: 'Rad om nödläge', plural: 'Nödläge: 112 och 114 14' },
  admin: { useAsTitle: 'contact', group: 'Språk', defaultColumns: ['contact', 'text', 'order'] },
  access: byCapability('emergency-information'),
  versions: { drafts: true, maxPerDoc: 20 },
  fields: [
    shown({ name: 'key', type: 'text', label: 'Nyckel', required: true, unique: true }),
    shown({
      name: 'contact',
      type: 'text',
      label: 'Nummer eller adress',
      required: true,
      admin: { description: 'Skrivs lika på alla språk.' },
    }),
    shown({
      name: 'href',
      type: 'text',
      label: 'Länk',
      required: true,
      admin: { description: 'tel:112 eller https://…' },
    }),
    shown({ name: 'text', type: 'text', label: 'När man ska använda det', required: true, localized: true }),
    internal({
      name: 'proposedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Ändringen föreslogs av',
      admin: { readOnly: true, position: 'sidebar' },
    }),
    shown({ name: 'order', type: 'number', label: 'Ordning', required: true, defaultValue: 0 }),
  ],
  hooks: {
    beforeChange: [guardWords('emergency-information')],
    afterChange: [recordTranslation, announceChange],
  },
} satisfies CollectionConfig
