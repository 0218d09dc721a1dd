import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { sayState } from '@/cms/collections/follow-ups/hooks/say-state'
import { dayField } from '@/cms/fields/day-field'
import { promiseField } from '@/cms/fields/place-fields'
import { internal, shown } from '@/cms/fields/visibility'
import { contentHooks } from '@/cms/hooks/content-hooks'

/** Whether a follow-up is done, passed or late is derived from its day and the updates (decisions.md 14). */
export const followUps = {
  slug: 'follow-ups',
  typescript: { interface: 'FollowUp' },
  labels: { singular: 'Uppföljning', plural: 'Uppföljningar' },
  admin: { useAsTitle: 'plannedFor', group: 'Löften', defaultColumns: ['plannedFor', 'promise', 'outlook', 'kind'] },
  access: byCapability('follow-ups'),
  fields: [
    shown(promiseField),
    shown(dayField({ name: 'plannedFor', label: 'Planerad till', required: true })),
    shown({
      name: 'kind',
      type: 'select',
      label: 'Vad som följs upp',
      required: true,
      defaultValue: 'process',
      options: [
        { value: 'production', label: 'Vad vi har gjort' },
        { value: 'process', label: 'Hur vi har arbetat' },
        { value: 'effect', label: 'Vad det har lett till' },
      ],
    }),
    shown({
      name: 'outlook',
      type: 'select',
      label: 'Hur den står',
      virtual: true,
      options: [
        { value: 'scheduled', label: 'Planerad' },
        { value: 'passed', label: 'Dagen har gått, inget besked än' },
        { value: 'late', label: 'Försenad' },
        { value: 'done', label: 'Besvarad' },
      ],
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.outlook),
        disableListFilter: true,
      },
    }),
    internal({
      name: 'origin',
      type: 'select',
      label: 'Hur den kom till',
      required: true,
      defaultValue: 'person',
      options: [
        { value: 'plan', label: 'Av sig själv, efter hur ofta löftet följs upp' },
        { value: 'person', label: 'Någon lade till den' },
      ],
      admin: { position: 'sidebar', readOnly: true },
    }),
    internal({ name: 'conclusion', type: 'textarea', label: 'Slutsats' }),
  ],
  hooks: { ...contentHooks('follow-ups'), afterOperation: [sayState] },
} satisfies CollectionConfig
