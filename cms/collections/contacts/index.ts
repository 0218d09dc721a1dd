import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { organisationField } from '@/cms/fields/place-fields'
import { shown } from '@/cms/fields/visibility'
import { contentHooks } from '@/cms/hooks/content-hooks'

export const contacts = {
  slug: 'contacts',
  typescript: { interface: 'Contact' },
  labels: { singular: 'Kontakt', plural: 'Kontakter' },
  admin: { useAsTitle: 'role', group: 'Sidan', defaultColumns: ['role', 'organisation', 'phone', 'email'] },
  access: byCapability('contacts'),
  fields: [
    shown({
      name: 'role',
      type: 'text',
      label: 'Uppdrag',
      required: true,
      localized: true,
      admin: { description: 'Till exempel kommunpolis. Aldrig en persons namn.' },
    }),
    shown({ name: 'description', type: 'textarea', label: 'Vad man kan få hjälp med', localized: true }),
    shown(organisationField('Organisation')),
    shown({ name: 'phone', type: 'text', label: 'Telefon' }),
    shown({ name: 'email', type: 'email', label: 'E-post', admin: { description: 'En funktionsadress.' } }),
    shown({ name: 'url', type: 'text', label: 'Webbadress' }),
    shown({
      name: 'areas',
      type: 'relationship',
      relationTo: 'areas',
      hasMany: true,
      label: 'Gäller områdena',
      admin: { description: 'Tomt betyder hela kommunen.' },
    }),
    shown({ name: 'order', type: 'number', label: 'Ordning', defaultValue: 0, admin: { position: 'sidebar' } }),
  ],
  hooks: contentHooks('contacts'),
} satisfies CollectionConfig
