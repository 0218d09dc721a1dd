import type { CollectionConfig } from 'payload'
import { byCapability } from '@/cms/access/by-capability'
import { dayField } from '@/cms/fields/day-field'
import { promiseField } from '@/cms/fields/place-fields'
import { internal, shown } from '@/cms/fields/visibility'
import { contentHooks } from '@/cms/hooks/content-hooks'

export const indicators = {
  slug: 'indicators',
  typescript: { interface: 'Indicator' },
  labels: { singular: 'Indikator', plural: 'Indikatorer' },
  admin: { useAsTitle: 'name', group: 'Löften', defaultColumns: ['name', 'promise', 'kind', 'desiredDirection'] },
  access: byCapability('indicators'),
  fields: [
    shown(promiseField),
    shown({ name: 'name', type: 'text', label: 'Vad vi mäter', required: true, localized: true }),
    shown({
      name: 'unit',
      type: 'text',
      label: 'Enhet',
      required: true,
      localized: true,
      admin: { description: 'Till exempel procent eller brott per 1 000 invånare.' },
    }),
    internal({
      name: 'kind',
      type: 'select',
      label: 'Slag',
      required: true,
      options: [
        { value: 'production', label: 'Vad vi har gjort' },
        { value: 'process', label: 'Hur vi har arbetat' },
        { value: 'effect', label: 'Vad det har lett till' },
      ],
    }),
    shown({
      name: 'desiredDirection',
      type: 'select',
      label: 'Vi vill att siffran ska',
      required: true,
      options: [
        { value: 'up', label: 'öka' },
        { value: 'down', label: 'minska' },
        { value: 'keep', label: 'vara lika' },
      ],
    }),
    shown({
      name: 'directionReason',
      type: 'textarea',
      label: 'Varför åt det hållet',
      localized: true,
      admin: { description: 'Skriv när fler kan låta konstigt, till exempel fler upptäckta brott.' },
    }),
    shown({ name: 'baselineValue', type: 'number', label: 'Värde vid starten' }),
    shown(dayField({ name: 'baselineDay', label: 'Mätt den dagen' })),
    shown({ name: 'baselineMissingReason', type: 'textarea', label: 'Varför startvärde saknas', localized: true }),
    shown({ name: 'target', type: 'number', label: 'Mål' }),
    shown({ name: 'source', type: 'text', label: 'Källa', required: true, localized: true }),
    shown({ name: 'order', type: 'number', label: 'Ordning', defaultValue: 0, admin: { position: 'sidebar' } }),
  ],
  hooks: contentHooks('indicators'),
} satisfies CollectionConfig
