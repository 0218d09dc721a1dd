import type { DateField, Field } from 'payload'
import { dayField } from '@/cms/fields/day-field'
import { internal, shown } from '@/cms/fields/visibility'

const stateWords = {
  draft: 'Utkast',
  inReview: 'Lämnat för godkännande',
  approved: 'Godkänt av alla parter',
  published: 'Publicerat',
  withdrawn: 'Tillbakadraget',
} as const

interface Written {
  readonly editorialState?: unknown
  readonly unpublishAt?: unknown
}
const isWithdrawn = (data: Written | undefined) => data?.editorialState === 'withdrawn'
/** The reason for a withdrawal by itself is written beforehand. */
const hasReason = (data: Written | undefined) => isWithdrawn(data) || Boolean(data?.unpublishAt)

/** Where the promise is on its way to residents. `editorialState` is the truth; Payload's `_status` follows it. */
export const lifecycleFields: Field[] = [
  internal({
    name: 'editorialState',
    type: 'select',
    label: 'Läge',
    required: true,
    defaultValue: 'draft',
    index: true,
    options: Object.entries(stateWords).map(([value, label]) => ({ value, label })),
    admin: { position: 'sidebar', readOnly: true, description: 'Ändras med knapparna under ”Löftets väg”.' },
  }),
  internal({
    name: 'approvals',
    type: 'array',
    label: 'Godkännanden',
    labels: { singular: 'Godkännande', plural: 'Godkännanden' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: 'Varje part godkänner den text som är på svenska just nu. Ändras texten gäller de inte längre.',
    },
    fields: [
      internal({
        name: 'organisation',
        type: 'relationship',
        relationTo: 'organisations',
        label: 'Organisation',
        required: true,
      }),
      internal({ name: 'contentHash', type: 'text', label: 'Avser textens kontrollsumma', required: true }),
      internal(dayField({ name: 'date', label: 'Dag', required: true })),
    ],
  }),
  internal({
    name: 'lastEditedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Senast ändrat av',
    admin: { position: 'sidebar', readOnly: true },
  }),
  shown(dayField({ name: 'publishedOn', label: 'Publicerat', admin: { position: 'sidebar', readOnly: true } })),
  shown(
    dayField({ name: 'withdrawnOn', label: 'Tillbakadraget', admin: { position: 'sidebar', condition: isWithdrawn } }),
  ),
  internal(momentField('publishAt', 'Publicera av sig självt', 'När alla parter har godkänt. Tomt betyder för hand.')),
  internal(
    momentField('unpublishAt', 'Dra tillbaka av sig självt', 'Skriv varför under ”Varför löftet togs tillbaka”.'),
  ),
  shown({
    name: 'withdrawalKind',
    type: 'select',
    label: 'Hur det togs bort',
    options: [
      { value: 'withdrawn', label: 'Tillbakadraget' },
      { value: 'emergency', label: 'Borttaget i en nödsituation' },
    ],
    admin: { condition: isWithdrawn, readOnly: true },
  }),
  shown({
    name: 'withdrawalReason',
    type: 'textarea',
    label: 'Varför löftet togs tillbaka',
    localized: true,
    admin: { condition: hasReason, description: 'Står på löftets adress.' },
  }),
  shown({
    name: 'replacedBy',
    type: 'relationship',
    relationTo: 'promises',
    label: 'Läs i stället',
    admin: { condition: isWithdrawn },
  }),
  internal({
    name: 'overrides',
    type: 'array',
    label: 'Anmärkningar som får stå kvar',
    labels: { singular: 'Anmärkning', plural: 'Anmärkningar' },
    // The panel beside the form writes and shows them (cms/views/words).
    admin: { hidden: true },
    fields: [
      internal({ name: 'finding', type: 'text', label: 'Anmärkning', required: true }),
      internal({ name: 'note', type: 'textarea', label: 'Varför det får stå kvar', required: true }),
    ],
  }),
  internal({ name: 'recordNumber', type: 'text', label: 'Diarienummer', admin: { position: 'sidebar' } }),
]

/** A moment by the clock in Stockholm. */
function momentField(name: string, label: string, description: string): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: {
      position: 'sidebar',
      description,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm' },
    },
  }
}
