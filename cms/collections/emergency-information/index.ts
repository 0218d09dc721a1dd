import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { proposalEndpoints } from '@/cms/collections/emergency-information/endpoints'
import { guardProposal, proposeInstead } from '@/cms/collections/emergency-information/hooks/two-persons'
import { validateHref, validateText } from '@/cms/collections/emergency-information/validate-line'
import { internal, shown } from '@/cms/fields/visibility'
import { announceChange } from '@/cms/hooks/announce-change'
import { recordTranslation } from '@/cms/hooks/record-translation'

export const emergencyInformation = {
  slug: 'emergency-information',
  typescript: { interface: 'EmergencyLine' },
  labels: { singular: 'Rad om nödläge', plural: 'Nödläge: 112 och 114 14' },
  admin: {
    useAsTitle: 'contact',
    group: 'Språk',
    defaultColumns: ['contact', 'text', 'order', '_status'],
    description:
      'Står på varje sida, på alla språk, i alla kommuner. En ändring syns först när en annan person har bekräftat den.',
    components: {
      beforeListTable: ['/views/emergency-proposal/waiting-proposals#WaitingProposals'],
      edit: {
        SaveDraftButton: '/collections/emergency-information/save-buttons.client#ProposeButton',
        PublishButton: '/collections/emergency-information/save-buttons.client#ShowTranslationButton',
        UnpublishButton: '/collections/emergency-information/save-buttons.client#NoButton',
      },
    },
  },
  access: byCapability('emergency-information'),
  disableDuplicate: true,
  // Every version is kept: what a proposal replaced can always be brought back.
  versions: { drafts: { validate: true }, maxPerDoc: 0 },
  endpoints: proposalEndpoints,
  fields: [
    {
      type: 'ui',
      name: 'proposal',
      admin: { components: { Field: '/views/emergency-proposal/proposal-panel#ProposalPanel' } },
    },
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
      validate: validateHref,
      admin: { description: 'tel:112 eller https://…' },
    }),
    shown({ name: 'text', type: 'text', label: 'När man ska använda det', localized: true, validate: validateText }),
    internal({
      name: 'proposedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Ändringen föreslogs av',
      admin: { hidden: true },
    }),
    shown({ name: 'order', type: 'number', label: 'Ordning', required: true, defaultValue: 0 }),
  ],
  hooks: {
    beforeOperation: [proposeInstead],
    beforeChange: [guardProposal],
    afterChange: [recordTranslation, announceChange],
    afterDelete: [announceChange],
  },
} satisfies CollectionConfig
