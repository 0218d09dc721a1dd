import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { contactRequestFields } from '@/cms/collections/contact-requests/fields'
import { contentHooks } from '@/cms/hooks/content-hooks'

/** What residents write to an authority by the contact form. Their contact data live apart, in `contact-details`. */
export const contactRequests = {
  slug: 'contact-requests',
  typescript: { interface: 'ContactRequest' },
  labels: { singular: 'Meddelande från invånare', plural: 'Meddelanden från invånare' },
  admin: {
    useAsTitle: 'caseNumber',
    group: 'Sidan',
    defaultColumns: ['caseNumber', 'kind', 'receivedOn', 'state'],
    description: 'Bara er egen organisation ser dem. Svara inom två arbetsdagar.',
  },
  access: byCapability('contact-requests'),
  disableDuplicate: true,
  defaultSort: '-receivedOn',
  fields: contactRequestFields,
  hooks: contentHooks('contact-requests'),
} satisfies CollectionConfig
