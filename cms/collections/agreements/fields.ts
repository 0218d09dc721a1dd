import type { Field } from 'payload'
import { askForForwardPeriod, askForWholeAgreement } from '@/cms/collections/agreements/ask-for-whole-agreement'
import { dayField } from '@/cms/fields/day-field'
import { organisationField } from '@/cms/fields/place-fields'
import { slugField } from '@/cms/fields/slug-field'
import { internal, shown } from '@/cms/fields/visibility'

export const agreementFields: Field[] = [
  shown({ name: 'title', type: 'text', label: 'Rubrik', required: true, localized: true }),
  slugField('title', ({ state }) => state !== 'draft'),
  {
    type: 'row',
    fields: [
      shown(dayField({ name: 'from', label: 'Gäller från och med', required: true })),
      shown(dayField({ name: 'to', label: 'Gäller till och med', required: true, validate: askForForwardPeriod })),
    ],
  },
  shown({
    name: 'parties',
    type: 'array',
    label: 'Parter',
    labels: { singular: 'Part', plural: 'Parter' },
    fields: [shown(organisationField('Organisation')), shown(dayField({ name: 'joined', label: 'Med sedan' }))],
  }),
  shown({ name: 'purposes', type: 'textarea', label: 'Syften', localized: true }),
  shown({ name: 'cooperationAreas', type: 'textarea', label: 'Områden för samverkan', localized: true }),
  shown({
    name: 'principles',
    type: 'array',
    label: 'Principer',
    labels: { singular: 'Princip', plural: 'Principer' },
    fields: [shown({ name: 'text', type: 'text', label: 'Princip', required: true, localized: true })],
  }),
  shown({
    name: 'horizons',
    type: 'array',
    label: 'Tidshorisonter',
    labels: { singular: 'Tidshorisont', plural: 'Tidshorisonter' },
    fields: [
      shown({
        name: 'kind',
        type: 'select',
        label: 'Slag',
        required: true,
        options: [
          { value: 'symptoms', label: 'Symtom' },
          { value: 'causes', label: 'Orsaker' },
          { value: 'structures', label: 'Strukturer' },
        ],
      }),
      shown({ name: 'yearsFrom', type: 'number', label: 'Från år', required: true, min: 0 }),
      shown({ name: 'yearsTo', type: 'number', label: 'Till år', required: true, min: 0 }),
      shown({ name: 'text', type: 'textarea', label: 'Vad det handlar om', required: true, localized: true }),
    ],
  }),
  shown({
    name: 'signatories',
    type: 'array',
    label: 'Undertecknat av',
    labels: { singular: 'Undertecknare', plural: 'Undertecknare' },
    fields: [
      shown({
        name: 'role',
        type: 'text',
        label: 'Uppdrag',
        required: true,
        localized: true,
        admin: { description: 'Uppdraget, inte personens namn.' },
      }),
      shown(organisationField('Organisation')),
      shown(dayField({ name: 'date', label: 'Dag', required: true })),
    ],
  }),
  shown({
    name: 'state',
    type: 'select',
    label: 'Läge',
    required: true,
    defaultValue: 'draft',
    validate: askForWholeAgreement,
    admin: { position: 'sidebar' },
    options: [
      { value: 'draft', label: 'Utkast' },
      { value: 'signed', label: 'Undertecknad' },
      { value: 'expired', label: 'Har gått ut' },
      { value: 'terminated', label: 'Uppsagd' },
    ],
  }),
  internal({ name: 'recordNumber', type: 'text', label: 'Diarienummer', admin: { position: 'sidebar' } }),
]
