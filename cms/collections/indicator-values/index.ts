import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { dayField } from '@/cms/fields/day-field'
import { shown } from '@/cms/fields/visibility'
import { contentHooks } from '@/cms/hooks/content-hooks'

export const indicatorValues = {
  slug: 'indicator-values',
  typescript: { interface: 'IndicatorValue' },
  labels: { singular: 'Mätvärde', plural: 'Mätvärden' },
  admin: { useAsTitle: 'day', group: 'Löften', defaultColumns: ['day', 'indicator', 'value'] },
  access: byCapability('indicator-values'),
  fields: [
    shown({
      name: 'indicator',
      type: 'relationship',
      relationTo: 'indicators',
      label: 'Indikator',
      required: true,
      index: true,
    }),
    shown(dayField({ name: 'day', label: 'Dag', required: true })),
    shown({ name: 'value', type: 'number', label: 'Värde', required: true }),
    {
      type: 'row',
      fields: [
        shown({ name: 'low', type: 'number', label: 'Säkert minst' }),
        shown({ name: 'high', type: 'number', label: 'Säkert högst' }),
        shown({ name: 'base', type: 'number', label: 'Antal svar eller fall', min: 0 }),
      ],
    },
    shown({ name: 'note', type: 'textarea', label: 'Att tänka på', localized: true }),
  ],
  hooks: contentHooks('indicator-values'),
} satisfies CollectionConfig
