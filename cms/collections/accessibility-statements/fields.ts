import type { Field } from 'payload'
import { dayField } from '@/cms/fields/day-field'
import { internal, shown } from '@/cms/fields/visibility'

/** ADM-07: what the law asks a statement to say, field by field. */
export const accessibilityStatementFields: Field[] = [
  shown({
    name: 'municipality',
    type: 'relationship',
    relationTo: 'municipalities',
    label: 'Kommun',
    unique: true,
    admin: { position: 'sidebar', description: 'Tomt betyder tjänsten själv, för alla kommuner.' },
  }),
  shown({
    name: 'service',
    type: 'text',
    label: 'Vad redogörelsen gäller',
    required: true,
    localized: true,
    admin: { description: 'Till exempel: Mälarås sidor om medborgarlöften.' },
  }),
  shown({ name: 'actors', type: 'textarea', label: 'Vem som står bakom', required: true, localized: true }),
  shown({
    name: 'conformance',
    type: 'select',
    label: 'Hur väl den följer lagen',
    required: true,
    options: [
      { value: 'full', label: 'Helt förenlig' },
      { value: 'partial', label: 'Delvis förenlig' },
      { value: 'none', label: 'Inte förenlig' },
    ],
  }),
  shown({
    name: 'faults',
    type: 'array',
    label: 'Kända brister',
    labels: { singular: 'Brist', plural: 'Brister' },
    fields: [
      shown({ name: 'text', type: 'textarea', label: 'Vad som brister', required: true, localized: true }),
      shown({
        name: 'reason',
        type: 'select',
        label: 'Varför',
        required: true,
        options: [
          { value: 'notCompliant', label: 'Vi har inte hunnit rätta det' },
          { value: 'burden', label: 'Oskäligt betungande (12 §)' },
          { value: 'exempt', label: 'Omfattas inte av lagen (9 §)' },
        ],
      }),
      shown({ name: 'reasonText', type: 'textarea', label: 'Förklaring', localized: true }),
      shown(dayField({ name: 'fixedBy', label: 'Rättas senast' })),
    ],
  }),
  shown({ name: 'method', type: 'textarea', label: 'Hur vi har granskat', required: true, localized: true }),
  shown(dayField({ name: 'assessedOn', label: 'Senast granskad', required: true })),
  shown(dayField({ name: 'updatedOn', label: 'Redogörelsen uppdaterad', required: true })),
  internal({ name: 'note', type: 'textarea', label: 'Anteckning', admin: { position: 'sidebar' } }),
]
