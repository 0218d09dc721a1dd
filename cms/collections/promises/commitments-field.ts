import type { ArrayField } from 'payload'
import { dayField } from '@/cms/fields/day-field'
import { internal, shown } from '@/cms/fields/visibility'

/** Status, reason and result are not here: they are what the latest published update says (decisions.md 11). */
export const commitmentsField: ArrayField = shown({
  name: 'commitments',
  type: 'array',
  label: 'Det här lovar vi',
  labels: { singular: 'Åtagande', plural: 'Åtaganden' },
  fields: [
    shown({
      name: 'text',
      type: 'textarea',
      label: 'Åtagande',
      required: true,
      localized: true,
      admin: { description: 'Vem gör vad, hur ofta. En sak i taget.' },
    }),
    shown({ name: 'owners', type: 'relationship', relationTo: 'organisations', hasMany: true, label: 'Ansvarar' }),
    internal({ name: 'responsibleFunction', type: 'text', label: 'Ansvarig funktion' }),
    {
      type: 'row',
      fields: [
        shown(dayField({ name: 'due', label: 'Klart senast' })),
        shown({ name: 'continuous', type: 'checkbox', label: 'Löpande' }),
      ],
    },
    {
      type: 'row',
      fields: [
        shown({ name: 'targetNumber', type: 'number', label: 'Mål, antal' }),
        shown({
          name: 'targetUnit',
          type: 'text',
          label: 'Mål, av vad',
          localized: true,
          admin: { description: 'I flertal: tillfällen, kvällar.' },
        }),
      ],
    },
  ],
})
