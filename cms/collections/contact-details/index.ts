import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { dayField } from '@/cms/fields/day-field'
import { organisationField } from '@/cms/fields/place-fields'
import { internal } from '@/cms/fields/visibility'
import { contentHooks } from '@/cms/hooks/content-hooks'

/** How to reach somebody who wants an answer. Apart from what was written, and disposed of sooner. */
export const contactDetails = {
  slug: 'contact-details',
  typescript: { interface: 'ContactDetails' },
  labels: { singular: 'Kontaktuppgift', plural: 'Kontaktuppgifter' },
  admin: {
    useAsTitle: 'address',
    group: 'Sidan',
    defaultColumns: ['request', 'address', 'receivedOn'],
    description: 'Används bara för att svara. Gallras av sig själva enligt er gallringsregel.',
  },
  access: byCapability('contact-details'),
  disableDuplicate: true,
  fields: [
    internal({
      name: 'request',
      type: 'relationship',
      relationTo: 'contact-requests',
      label: 'Meddelande',
      required: true,
      index: true,
      admin: { readOnly: true },
    }),
    internal({ name: 'name', type: 'text', label: 'Namn', admin: { readOnly: true } }),
    internal({
      name: 'address',
      type: 'text',
      label: 'E-post eller telefon',
      required: true,
      admin: { readOnly: true },
    }),
    internal(dayField({ name: 'receivedOn', label: 'Kom in', required: true, index: true, admin: { readOnly: true } })),
    internal(organisationField('Till organisation')),
  ],
  hooks: contentHooks('contact-details'),
} satisfies CollectionConfig
