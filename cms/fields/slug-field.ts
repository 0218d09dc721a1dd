import type { TextField } from 'payload'
import { shown } from '@/cms/fields/visibility'
import { slugOf, slugPattern } from '@/domain/shared/slug'

/** Address part made from another field the first time, then left alone: posters and letters carry it. */
export function slugField(source: string): TextField {
  return shown({
    name: 'slug',
    type: 'text',
    label: 'Adressdel',
    required: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Står i sidans adress. Görs av rubriken. Ändra inte när sidan är publicerad: affischer pekar hit.',
    },
    validate: (value: unknown) =>
      (typeof value === 'string' && slugPattern.test(value)) || 'Bara små bokstäver a–z, siffror och bindestreck.',
    hooks: {
      beforeValidate: [
        ({ value, data, req, operation }) => {
          if (typeof value === 'string' && value !== '') return value
          const title = data?.[source]
          if (operation !== 'create' || (req.locale ?? 'sv') !== 'sv' || typeof title !== 'string') return value
          return slugOf(title)
        },
      ],
    },
  })
}
