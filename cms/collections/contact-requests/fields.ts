import type { Field } from 'payload'
import { dayField } from '@/cms/fields/day-field'
import { organisationField } from '@/cms/fields/place-fields'
import { internal } from '@/cms/fields/visibility'
import { factsOf, localeKeys } from '@/domain/locales/locales'

const written = { admin: { readOnly: true } } as const

export const contactRequestFields: Field[] = [
  internal({ name: 'caseNumber', type: 'text', label: 'Ärendenummer', required: true, unique: true, ...written }),
  internal({
    name: 'kind',
    type: 'select',
    label: 'Gäller',
    required: true,
    options: [
      { value: 'question', label: 'Fråga eller synpunkt' },
      { value: 'fault', label: 'Brist i tillgängligheten' },
      { value: 'accessibleVersion', label: 'Önskan om tillgänglig version' },
    ],
    ...written,
  }),
  internal({ name: 'message', type: 'textarea', label: 'Meddelande', required: true, ...written }),
  internal({ name: 'page', type: 'text', label: 'Sida som det gäller', ...written }),
  internal({
    name: 'language',
    type: 'select',
    label: 'Språk på sidan',
    required: true,
    options: localeKeys.map((key) => ({ value: key, label: factsOf(key).swedishName })),
    ...written,
  }),
  internal(dayField({ name: 'receivedOn', label: 'Kom in', required: true, ...written })),
  internal(organisationField('Till organisation')),
  internal({
    name: 'formKey',
    type: 'text',
    label: 'Formulärets nyckel',
    required: true,
    unique: true,
    admin: { hidden: true },
  }),
  internal({
    name: 'state',
    type: 'select',
    label: 'Läge',
    required: true,
    defaultValue: 'received',
    index: true,
    admin: { position: 'sidebar' },
    options: [
      { value: 'received', label: 'Kommit in' },
      { value: 'answered', label: 'Besvarat' },
      { value: 'handedOn', label: 'Lämnat vidare' },
    ],
  }),
  internal({ name: 'handedOnTo', type: 'text', label: 'Lämnat vidare till', admin: { position: 'sidebar' } }),
  internal(dayField({ name: 'closedOn', label: 'Avslutat', admin: { position: 'sidebar' } })),
  internal({ name: 'note', type: 'textarea', label: 'Anteckning', admin: { position: 'sidebar' } }),
]
