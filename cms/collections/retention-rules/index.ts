import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { dayField } from '@/cms/fields/day-field'
import { shown } from '@/cms/fields/visibility'
import { contentHooks } from '@/cms/hooks/content-hooks'

/** ADM-04: nothing is disposed of without a rule, and no rule disposes of anything without a decision. */
export const retentionRules = {
  slug: 'retention-rules',
  typescript: { interface: 'RetentionRule' },
  labels: { singular: 'Gallringsregel', plural: 'Gallringsregler' },
  admin: {
    useAsTitle: 'contentType',
    group: 'Grunden',
    defaultColumns: ['contentType', 'afterDays', 'decisionReference'],
    description:
      'Utan beslut gallras ingenting. Fyll i beslutets nummer och dag. En regel med beslut visas för invånarna.',
  },
  indexes: [{ fields: ['municipality', 'contentType'], unique: true }],
  access: byCapability('retention-rules'),
  fields: [
    shown({
      name: 'contentType',
      type: 'select',
      label: 'Vad som gallras',
      required: true,
      options: [
        { value: 'contactDetails', label: 'Kontaktuppgifter' },
        { value: 'contactRequests', label: 'Meddelanden från invånare' },
      ],
    }),
    shown({ name: 'afterDays', type: 'number', label: 'Efter antal dagar', required: true, min: 1, max: 3650 }),
    shown({ name: 'decisionReference', type: 'text', label: 'Beslutets nummer' }),
    shown(dayField({ name: 'decidedOn', label: 'Beslutat den' })),
  ],
  hooks: contentHooks('retention-rules'),
} satisfies CollectionConfig
