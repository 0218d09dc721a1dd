import type { Field } from 'payload'
import { boundaryWords } from '@/cms/areas/boundary-words'
import { slugField } from '@/cms/fields/slug-field'
import { internal, shown } from '@/cms/fields/visibility'
import { ageBands } from '@/domain/areas/age-bands'
import { boundaryProblem } from '@/domain/areas/boundary'

export const areaFields: Field[] = [
  shown({
    name: 'name',
    type: 'text',
    label: 'Namn',
    required: true,
    localized: true,
    admin: { description: 'Namnet så som de som bor där säger det.' },
  }),
  slugField('name', ({ listed }) => listed === true),
  shown({
    name: 'kind',
    type: 'select',
    label: 'Slag',
    required: true,
    options: [
      { value: 'municipality', label: 'Hela kommunen' },
      { value: 'localPoliceArea', label: 'Lokalpolisområde' },
      { value: 'district', label: 'Stadsdel' },
      { value: 'place', label: 'Plats' },
    ],
  }),
  shown({
    name: 'parents',
    type: 'relationship',
    relationTo: 'areas',
    hasMany: true,
    label: 'Ingår i',
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
  }),
  shown({
    name: 'listed',
    type: 'checkbox',
    label: 'Visas i listan över områden',
    defaultValue: true,
    admin: { position: 'sidebar' },
  }),
  internal({
    name: 'publishAs',
    type: 'relationship',
    relationTo: 'areas',
    label: 'Redovisas som',
    admin: { position: 'sidebar', description: 'När området är för litet för egna siffror.' },
  }),
  shown({
    name: 'population',
    type: 'array',
    label: 'Befolkning',
    labels: { singular: 'Rad', plural: 'Rader' },
    fields: [
      {
        type: 'row',
        fields: [
          shown({ name: 'age', type: 'select', label: 'Ålder', required: true, options: [...ageBands] }),
          shown({
            name: 'sex',
            type: 'select',
            label: 'Kön',
            required: true,
            options: [
              { value: 'woman', label: 'Kvinnor' },
              { value: 'man', label: 'Män' },
              { value: 'all', label: 'Alla' },
            ],
          }),
          shown({ name: 'count', type: 'number', label: 'Antal', required: true, min: 0 }),
          shown({ name: 'year', type: 'number', label: 'År', required: true, min: 1990, max: 2100 }),
          shown({ name: 'source', type: 'text', label: 'Källa', required: true }),
        ],
      },
    ],
  }),
  shown({
    name: 'boundary',
    type: 'textarea',
    label: 'Gräns (GeoJSON)',
    admin: { description: 'En Polygon eller MultiPolygon i WGS 84. Används för kartan.' },
    validate: (value: unknown) => {
      if (typeof value !== 'string' || value.trim() === '') return true
      const problem = boundaryProblem(value)
      return problem === null || boundaryWords[problem]
    },
  }),
]
