import type { Field } from 'payload'
import { commitmentsField } from '@/cms/collections/promises/commitments-field'
import { lifecycleFields } from '@/cms/collections/promises/lifecycle-fields'
import { dayField } from '@/cms/fields/day-field'
import { organisationField } from '@/cms/fields/place-fields'
import { slugField } from '@/cms/fields/slug-field'
import { internal, shown } from '@/cms/fields/visibility'
import { promiseWordsField } from '@/cms/words/words-panel-fields'

/** In the order of the public page (RES-02). */
export const promiseFields: Field[] = [
  {
    name: 'life',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/views/promise-life/promise-life#PromiseLife' },
    },
  },
  promiseWordsField,
  shown({
    name: 'title',
    type: 'text',
    label: 'Rubrik',
    required: true,
    localized: true,
    admin: { description: 'Säg vad som ska bli bättre, kort.' },
  }),
  shown({ name: 'summary', type: 'textarea', label: 'Löftet i en eller två meningar', localized: true }),
  slugField('title', ({ publishedOn }) => Boolean(publishedOn)),
  {
    type: 'row',
    fields: [
      shown(dayField({ name: 'from', label: 'Gäller från och med' })),
      shown(dayField({ name: 'to', label: 'Gäller till och med' })),
    ],
  },
  shown({ name: 'areas', type: 'relationship', relationTo: 'areas', hasMany: true, label: 'Områden' }),
  shown({
    name: 'parties',
    type: 'relationship',
    relationTo: 'organisations',
    hasMany: true,
    required: true,
    label: 'Vilka som lovar',
  }),
  shown({ name: 'audience', type: 'text', label: 'För vilka', localized: true }),
  shown({ name: 'problemStatement', type: 'textarea', label: 'Så här är det (problemet)', localized: true }),
  internal({
    name: 'problemDetail',
    type: 'textarea',
    label: 'Mer om problemet',
    admin: { description: 'För er egen del. Visas aldrig.' },
  }),
  shown({
    name: 'desiredEffects',
    type: 'array',
    label: 'Det här ska bli bättre',
    labels: { singular: 'Önskad effekt', plural: 'Önskade effekter' },
    fields: [shown({ name: 'text', type: 'text', label: 'Vad ska bli bättre', required: true, localized: true })],
  }),
  commitmentsField,
  shown({
    name: 'followUpFrequency',
    type: 'select',
    label: 'Hur ofta vi följer upp',
    defaultValue: 'quarterly',
    options: [
      { value: 'monthly', label: 'Varje månad' },
      { value: 'quarterly', label: 'Fyra gånger om året' },
      { value: 'tertial', label: 'Tre gånger om året' },
      { value: 'halfYear', label: 'Två gånger om året' },
      { value: 'yearly', label: 'En gång om året' },
    ],
  }),
  shown({
    name: 'signatories',
    type: 'array',
    label: 'Vilka står bakom',
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
  shown({ name: 'focusAreas', type: 'relationship', relationTo: 'focus-areas', hasMany: true, label: 'Målområden' }),
  shown({
    name: 'basis',
    type: 'textarea',
    label: 'Det här bygger löftet på',
    localized: true,
    admin: { description: 'Dialoger, enkäter och siffror. Ange vad, när och hur många.' },
  }),
  shown({ name: 'previousPromise', type: 'relationship', relationTo: 'promises', label: 'Tidigare löfte' }),
  shown({
    name: 'externalLinks',
    type: 'array',
    label: 'Samma löfte på andra webbplatser',
    labels: { singular: 'Länk', plural: 'Länkar' },
    fields: [
      shown({ name: 'url', type: 'text', label: 'Webbadress', required: true }),
      shown({ name: 'organisation', type: 'relationship', relationTo: 'organisations', label: 'Hos' }),
      internal(dayField({ name: 'comparedOn', label: 'Senast jämfört' })),
    ],
  }),
  shown({
    name: 'changeLog',
    type: 'array',
    label: 'Ändringar efter publicering',
    labels: { singular: 'Ändring', plural: 'Ändringar' },
    fields: [
      shown(dayField({ name: 'date', label: 'Dag', required: true })),
      shown({ name: 'what', type: 'textarea', label: 'Vad som ändrades', required: true, localized: true }),
      shown({ name: 'why', type: 'textarea', label: 'Varför', required: true, localized: true }),
    ],
  }),
  shown({
    name: 'outcome',
    type: 'select',
    label: 'Hur löftet slutade',
    options: [
      { value: 'fulfilled', label: 'Uppfyllt' },
      { value: 'partlyFulfilled', label: 'Delvis uppfyllt' },
      { value: 'notFulfilled', label: 'Inte uppfyllt' },
    ],
  }),
  shown({ name: 'outcomeSummary', type: 'textarea', label: 'Så blev det', localized: true }),
  ...lifecycleFields,
]
