import type { Field } from 'payload'
import { askForPublicTitle } from '@/cms/collections/activities/ask-for-public-title'
import { dayField } from '@/cms/fields/day-field'
import { internal, shown } from '@/cms/fields/visibility'

/** The row of a real activity table: every column of it internal but focus areas and state; the public words stand apart. */
export const activityFields: Field[] = [
  internal({ name: 'title', type: 'text', label: 'Aktivitet', required: true }),
  internal({ name: 'subActivity', type: 'text', label: 'Delaktivitet' }),
  shown({ name: 'focusAreas', type: 'relationship', relationTo: 'focus-areas', hasMany: true, label: 'Målområden' }),
  shown({
    name: 'state',
    type: 'select',
    label: 'Läge',
    required: true,
    defaultValue: 'unknown',
    options: [
      { value: 'initiated', label: 'Initierad eller delvis igång' },
      { value: 'ongoing', label: 'Pågår' },
      { value: 'finished', label: 'Avslutad' },
      { value: 'unknown', label: 'Inte angivet' },
    ],
  }),
  internal({ name: 'orientation', type: 'textarea', label: 'Orientering och lägesbild' }),
  internal({ name: 'mission', type: 'textarea', label: 'Mål och uppdrag' }),
  internal({ name: 'method', type: 'textarea', label: 'Genomförande och metoder' }),
  internal({ name: 'followUp', type: 'textarea', label: 'Uppföljning (mätbara effekter)' }),
  internal({ name: 'group', type: 'textarea', label: 'Arbetsgrupp och samverkanspartner' }),
  planned('start', 'Påbörjas'),
  planned('followUp', 'Uppföljning, tid'),
  planned('end', 'Avslutas'),
  internal({
    name: 'needsReinforcement',
    type: 'select',
    label: 'Resursförstärkning',
    required: true,
    defaultValue: 'unknown',
    options: [
      { value: 'yes', label: 'Ja' },
      { value: 'no', label: 'Nej' },
      { value: 'unknown', label: 'Inte angivet' },
    ],
  }),
  internal({
    name: 'handledBy',
    type: 'text',
    label: 'Hanterar frågan',
    admin: { description: 'Funktion eller grupp, inte en persons namn.' },
  }),
  internal({
    name: 'other',
    type: 'textarea',
    label: 'Övrigt i tabellen',
    admin: { description: 'Kolumner som inte hör till något fält, ordagrant.' },
  }),
  {
    type: 'ui',
    name: 'releaseTexts',
    admin: { components: { Field: '/views/release/release-texts#ReleaseTexts' } },
  },
  shown({ name: 'titlePublic', type: 'text', label: 'Rubrik för invånare', localized: true }),
  shown({ name: 'descriptionPublic', type: 'textarea', label: 'Beskrivning för invånare', localized: true }),
  internal({
    name: 'released',
    type: 'checkbox',
    label: 'Visa för invånare',
    validate: askForPublicTitle,
    admin: { position: 'sidebar', description: 'Bara rubrik och beskrivning för invånare, målområden och läge visas.' },
  }),
  internal({
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Organisation',
    admin: { position: 'sidebar' },
  }),
  internal({
    name: 'importKey',
    type: 'text',
    label: 'Nyckel från tabellen',
    index: true,
    admin: { position: 'sidebar', readOnly: true },
  }),
  {
    name: 'imported',
    type: 'textarea',
    maxLength: 200_000,
    admin: { hidden: true },
    custom: { visibility: 'internal' },
  },
]

/** A time as the table says it, and the day when it names one. `7/1/23`, `2023/2024` and `varje terminsslut` all occur. */
function planned(name: 'start' | 'followUp' | 'end', label: string): Field {
  const text = internal({ name: `${name}Text`, type: 'text', label: `${label} (som i tabellen)` })
  return { type: 'row', fields: [text, internal(dayField({ name: `${name}Day`, label }))] }
}
