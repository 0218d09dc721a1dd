import type { Field } from 'payload'
import { kindOf, validateMedia, validatePart } from '@/cms/collections/pages/validate-part'
import { slugField } from '@/cms/fields/slug-field'
import { internal, shown } from '@/cms/fields/visibility'
import { type PartKind, partKinds } from '@/domain/pages/page-part'

const words: Readonly<Record<PartKind, string>> = {
  heading: 'Rubrik',
  text: 'Text',
  list: 'Punktlista',
  factBox: 'Faktaruta',
  link: 'Länk',
  picture: 'Bild',
  file: 'Fil att läsa eller skriva ut',
}

const isOneOf = (kinds: readonly PartKind[]) => (_data: unknown, sibling: { kind?: unknown }) =>
  kinds.some((kind) => kind === sibling.kind)

/** The small language that editors write pages in: parts in a row, each of a kind. No HTML, and nothing to paste it in. */
export const pageFields: Field[] = [
  shown({ name: 'title', type: 'text', label: 'Rubrik', required: true, localized: true }),
  slugField('title', ({ state }) => state === 'published'),
  shown({
    name: 'lead',
    type: 'textarea',
    label: 'Inledning',
    localized: true,
    admin: { description: 'En eller två korta meningar. De visas också i sökningen.' },
  }),
  shown({
    name: 'parts',
    type: 'array',
    label: 'Innehåll',
    labels: { singular: 'Del', plural: 'Delar' },
    fields: [
      shown({
        name: 'kind',
        type: 'select',
        label: 'Slag',
        required: true,
        defaultValue: 'text',
        options: partKinds.map((value) => ({ value, label: words[value] })),
      }),
      shown({
        name: 'title',
        type: 'text',
        label: 'Rubrik eller länktext',
        localized: true,
        validate: validatePart('title'),
        admin: { condition: isOneOf(['heading', 'factBox', 'link', 'file']) },
      }),
      shown({
        name: 'text',
        type: 'textarea',
        label: 'Text',
        localized: true,
        validate: validatePart('text'),
        admin: {
          condition: isOneOf(['text', 'list', 'factBox', 'picture']),
          description:
            'En tom rad gör ett nytt stycke. I en punktlista är varje rad en punkt. Webbadresser och e-post blir länkar.',
        },
      }),
      shown({
        name: 'url',
        type: 'text',
        label: 'Adress',
        validate: validatePart('url'),
        admin: {
          condition: isOneOf(['link']),
          description: 'https://…, mailto:…, tel:… eller en av våra egna sidor, som /sv/malaras/loften.',
        },
      }),
      shown({
        name: 'media',
        type: 'upload',
        relationTo: 'media',
        label: 'Bild eller fil',
        validate: validateMedia,
        filterOptions: ({ siblingData }) => ({
          mimeType: { [kindOf(siblingData) === 'file' ? 'equals' : 'not_equals']: 'application/pdf' },
        }),
        admin: { condition: isOneOf(['picture', 'file']) },
      }),
    ],
  }),
  shown({
    name: 'state',
    type: 'select',
    label: 'Läge',
    required: true,
    defaultValue: 'draft',
    index: true,
    admin: { position: 'sidebar' },
    options: [
      { value: 'draft', label: 'Utkast' },
      { value: 'published', label: 'Publicerad' },
    ],
  }),
  shown({
    name: 'inFooter',
    type: 'checkbox',
    label: 'Länk i sidfoten',
    defaultValue: true,
    admin: { position: 'sidebar' },
  }),
  shown({ name: 'order', type: 'number', label: 'Ordning', defaultValue: 0, admin: { position: 'sidebar' } }),
  internal({ name: 'note', type: 'textarea', label: 'Anteckning', admin: { position: 'sidebar' } }),
]
